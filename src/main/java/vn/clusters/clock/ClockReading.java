package vn.clusters.clock;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.law.Editions;
import vn.clusters.law.Milestone;
import vn.clusters.law.TimeLimits;
import vn.clusters.law.TimeLimits.TimeLimit;

/** Reads the limits of a dossier out of its stored events. */
@Component
class ClockReading {

    private static final String STARTED = "-started";
    private static final String FINISHED = "-finished";

    /** A limit of the dossier; {@code subject} is the agency of an opinion or the edition of a second law, else null. */
    record Subjected(String subject, Run run) {}

    private final StatutoryEvents stored;
    private final ClockedDossiers dossiers;
    private final TimeLimits timeLimits;
    private final OwnLimits own;
    private final Editions editions;
    private final OneReading once;

    ClockReading(
            StatutoryEvents stored,
            ClockedDossiers dossiers,
            TimeLimits timeLimits,
            OwnLimits own,
            Editions editions,
            OneReading once) {
        this.stored = stored;
        this.dossiers = dossiers;
        this.timeLimits = timeLimits;
        this.own = own;
        this.editions = editions;
        this.once = once;
    }

    static String started(String limit) {
        return limit + STARTED;
    }

    static String finished(String limit) {
        return limit + FINISHED;
    }

    List<StatutoryEvent> events(String dossier) {
        return once.of("events " + dossier, () -> stored.findByDossierOrderByHappenedOnAscIdAsc(dossier));
    }

    /** The limits that the edition sets, in the order of the chain, then those of the province. */
    List<Subjected> runs(String dossier) {
        List<StatutoryEvent> events = events(dossier);
        Stream<Subjected> statutory = dossiers.findById(dossier).stream()
                .flatMap(clocked -> statutory(events, clocked.edition(), clocked.procedure()));
        return Stream.concat(statutory, ofTheProvince(events)).toList();
    }

    /** The limits that another edition would set on the same events. */
    List<Subjected> runsUnder(String dossier, String edition) {
        List<StatutoryEvent> events = events(dossier);
        return dossiers.findById(dossier).stream()
                .flatMap(clocked -> statutory(events, edition, clocked.procedure()))
                .toList();
    }

    private Stream<Subjected> statutory(List<StatutoryEvent> events, String edition, String procedure) {
        Chain chain = new Chain(milestones(events));
        return limits(edition, procedure, chain).map(limit -> new Subjected(null, own.startOf(chain.run(limit))));
    }

    /** A limit as if it began on that day. */
    Run begun(TimeLimit limit, LocalDate on) {
        return own.startOf(new Run(limit, on, null, Suspensions.NONE));
    }

    /** The supplement requests of a dossier, oldest first. */
    List<StatutoryEvent> supplementRequests(String dossier) {
        return events(dossier).stream()
                .filter(event -> event.event().equals(Milestone.SUPPLEMENT_REQUESTED.slug()))
                .toList();
    }

    private Stream<TimeLimit> limits(String edition, String procedure, Chain chain) {
        List<TimeLimit> limits = timeLimits.of(edition, procedure);
        return Stream.concat(
                limits.stream(), own.ofProcedure(procedure, limits, chain.first(Milestone.FULL_DOSSIER)).stream());
    }

    private static List<Event> milestones(List<StatutoryEvent> stored) {
        return stored.stream()
                .flatMap(event -> Arrays.stream(Milestone.values())
                        .filter(milestone -> milestone.slug().equals(event.event()))
                        .map(milestone -> new Event(milestone, event.happenedOn())))
                .toList();
    }

    /** The latest round of each limit and subject. */
    private Stream<Subjected> ofTheProvince(List<StatutoryEvent> stored) {
        Map<String, StatutoryEvent> latest = new LinkedHashMap<>();
        stored.stream()
                .filter(event -> event.event().endsWith(STARTED))
                .forEach(event -> latest.put(event.event() + ":" + event.subject(), event));
        Collection<StatutoryEvent> starts = latest.values();
        return starts.stream().map(start -> ofTheProvince(start, stored));
    }

    private Subjected ofTheProvince(StatutoryEvent start, List<StatutoryEvent> stored) {
        String limit = start.event().substring(0, start.event().length() - STARTED.length());
        LocalDate done = stored.subList(stored.indexOf(start), stored.size()).stream()
                .filter(event -> event.event().equals(finished(limit)))
                .filter(event -> Objects.equals(event.subject(), start.subject()))
                .map(StatutoryEvent::happenedOn)
                .findFirst()
                .orElse(null);
        return new Subjected(
                start.subject(), new Run(limitOf(limit, start), start.happenedOn(), done, Suspensions.NONE));
    }

    /** Of the law whose edition is the subject, else the province's own. */
    private TimeLimit limitOf(String limit, StatutoryEvent start) {
        return editions.has(start.subject())
                ? timeLimits.named(start.subject(), limit).orElseThrow()
                : own.of(limit, start.happenedOn());
    }
}
