package vn.clusters.dashboard;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.clusters.clock.WorkingDays;
import vn.clusters.dashboard.Stays.Done;
import vn.clusters.dashboard.Stays.Holder;
import vn.clusters.dashboard.Stays.Waiting;
import vn.clusters.kernel.BusinessTime;

/** Where time goes, of the steps that were done and those that wait. */
@Component
class StepFigures {

    private final Names names;
    private final WorkingDays days;
    private final BusinessTime time;

    StepFigures(Names names, WorkingDays days, BusinessTime time) {
        this.names = names;
        this.days = days;
        this.time = time;
    }

    /** The one that took most time in all first. */
    List<Dashboard.Step> byStep(List<Done> done, Links links) {
        return done.stream().collect(groupingBy(Done::step)).entrySet().stream()
                .map(step -> step(step.getKey(), step.getValue(), links))
                .sorted(Comparator.comparing(Dashboard.Step::workingDays)
                        .reversed()
                        .thenComparing(Dashboard.Step::step))
                .toList();
    }

    private Dashboard.Step step(String step, List<Done> done, Links links) {
        int dossiers = done.stream().mapToInt(Done::dossiers).sum();
        Figure figure = links.happened(dossiers, Map.of(Behind.FIGURE, Behind.DONE, Behind.STEP, step));
        String name =
                done.stream().map(Done::name).max(Comparator.naturalOrder()).orElseThrow();
        Days took = Days.of(done);
        return new Dashboard.Step(step, names.step(step, name), figure, took.times(), took.median(), took.sum());
    }

    /** The one with whom most dossiers wait first. */
    List<Dashboard.Holder> byHolder(List<Done> done, Map<Holder, Waiting> waiting, Links links) {
        Map<Holder, List<Done>> byHolder = done.stream().collect(groupingBy(Done::holder));
        TreeSet<Holder> holders =
                new TreeSet<>(Comparator.comparing(Holder::agency).thenComparing(Holder::role));
        holders.addAll(byHolder.keySet());
        holders.addAll(waiting.keySet());
        return holders.stream()
                .map(one -> holder(
                        one, byHolder.getOrDefault(one, List.of()), waiting.getOrDefault(one, Waiting.NOTHING), links))
                .sorted(Comparator.comparing(
                                (Dashboard.Holder one) -> one.waiting().dossiers())
                        .reversed())
                .toList();
    }

    private Dashboard.Holder holder(Holder holder, List<Done> done, Waiting waiting, Links links) {
        Map<String, String> narrowing = new HashMap<>(Map.of(Behind.AT, holder.agency(), Behind.ROLE, holder.role()));
        narrowing.put(Behind.FIGURE, Behind.DONE);
        Figure doneBy =
                links.happened(done.stream().mapToInt(Done::dossiersOfHolder).sum(), narrowing);
        narrowing.put(Behind.FIGURE, Behind.WAITING);
        Days took = Days.of(done);
        return new Dashboard.Holder(
                holder.role(),
                holder.agency(),
                names.agency(holder.agency()),
                doneBy,
                took.median(),
                took.sum(),
                links.now(waiting.dossiers(), narrowing),
                waiting.oldest() == null ? null : days.between(waiting.oldest(), time.today()));
    }
}
