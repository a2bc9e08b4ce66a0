package vn.clusters.transition;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.clock.StatutoryClock.Running;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Problem;
import vn.clusters.law.PaperLists;
import vn.clusters.law.PaperLists.RequiredPaper;
import vn.clusters.transition.Rehearsed.Differences;
import vn.clusters.transition.Rehearsed.Limit;
import vn.clusters.transition.Rehearsed.LimitChange;
import vn.clusters.transition.Rehearsed.Paper;
import vn.clusters.transition.Rehearsed.PaperChange;
import vn.clusters.transition.Rehearsed.Step;
import vn.clusters.workflow.Workflow;

/** Holds a dossier against another edition: its open limits, the steps ahead, the papers. */
@Component
class Comparison {

    private final StatutoryClock clock;
    private final Workflow workflow;
    private final PaperLists lists;

    Comparison(StatutoryClock clock, Workflow workflow, PaperLists lists) {
        this.clock = clock;
        this.workflow = workflow;
        this.lists = lists;
    }

    /** @param settled whether the law was already settled for the dossier, so that the other would apply at once */
    Differences of(Dossiers.View dossier, String edition, boolean settled) {
        Workflow.Ahead ahead = ahead(dossier.code(), edition, settled);
        Map<String, Paper> before = papers(dossier.edition(), dossier.procedure());
        Map<String, Paper> after = papers(edition, dossier.procedure());
        return new Differences(
                limits(dossier, edition),
                beyond(ahead.other(), ahead.own()),
                beyond(ahead.own(), ahead.other()),
                without(after, before),
                without(before, after),
                changed(before, after));
    }

    private Workflow.Ahead ahead(String dossier, String edition, boolean settled) {
        try {
            return workflow.ahead(dossier, edition, settled);
        } catch (Problem nothingAhead) {
            return new Workflow.Ahead(Map.of(), Map.of());
        }
    }

    private static List<Step> beyond(Map<String, String> steps, Map<String, String> others) {
        return steps.entrySet().stream()
                .filter(step -> !others.containsKey(step.getKey()))
                .map(step -> new Step(step.getKey(), step.getValue()))
                .toList();
    }

    private List<LimitChange> limits(Dossiers.View dossier, String edition) {
        Map<String, Running> before = byName(clock.clocksUnder(dossier.code(), dossier.edition()));
        Map<String, Running> after = byName(clock.clocksUnder(dossier.code(), edition));
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        return names.stream()
                .map(name -> change(name, before.get(name), after.get(name)))
                .filter(change -> !Objects.equals(change.before(), change.after()))
                .toList();
    }

    private static Map<String, Running> byName(List<Running> clocks) {
        return clocks.stream()
                .filter(clock -> clock.doneOn() == null)
                .collect(toMap(Running::limit, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static LimitChange change(String limit, Running before, Running after) {
        String name = (after == null ? before : after).name();
        return new LimitChange(limit, name, limit(before), limit(after));
    }

    private static Limit limit(Running clock) {
        return clock == null
                ? null
                : new Limit(
                        clock.value(), clock.unit(), clock.startsOn(), clock.dueOn(), clock.status(), clock.citation());
    }

    private Map<String, Paper> papers(String edition, String procedure) {
        return lists.required(edition, procedure).stream()
                .map(Comparison::paper)
                .collect(toMap(Paper::paper, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static Paper paper(RequiredPaper required) {
        return new Paper(
                required.paper(), required.name(), required.copies(), required.mandatory(), required.citation());
    }

    private static List<Paper> without(Map<String, Paper> papers, Map<String, Paper> others) {
        return papers.values().stream()
                .filter(paper -> !others.containsKey(paper.paper()))
                .toList();
    }

    private static List<PaperChange> changed(Map<String, Paper> before, Map<String, Paper> after) {
        return before.values().stream()
                .filter(paper -> after.containsKey(paper.paper()))
                .map(paper -> new PaperChange(paper, after.get(paper.paper())))
                .filter(change -> change.before().copies() != change.after().copies()
                        || change.before().mandatory() != change.after().mandatory())
                .toList();
    }
}
