package vn.clusters.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.law.LawTables;
import vn.clusters.law.LawTables.TimeLimit;
import vn.clusters.law.Milestone;

/** Reads the clocks of a dossier out of its stored events. */
@Component
class ClockReading {

    private static final String STARTED = "-started";
    private static final String FINISHED = "-finished";

    private final StatutoryEvents stored;
    private final ClockedDossiers dossiers;
    private final LawTables law;
    private final ProvinceRules province;
    private final Timeline timeline;

    ClockReading(
            StatutoryEvents stored,
            ClockedDossiers dossiers,
            LawTables law,
            ProvinceRules province,
            Timeline timeline) {
        this.stored = stored;
        this.dossiers = dossiers;
        this.law = law;
        this.province = province;
        this.timeline = timeline;
    }

    static String started(String limit) {
        return limit + STARTED;
    }

    static String finished(String limit) {
        return limit + FINISHED;
    }

    List<StatutoryClock.Running> clocks(String dossier, LocalDate today) {
        List<StatutoryEvent> events = stored.findByDossierOrderByHappenedOnAscIdAsc(dossier);
        List<StatutoryClock.Running> clocks = new ArrayList<>(statutory(dossier, events, today));
        clocks.addAll(ofTheProvince(events, today));
        return clocks;
    }

    private List<StatutoryClock.Running> statutory(String dossier, List<StatutoryEvent> stored, LocalDate today) {
        List<TimeLimit> limits = limits(dossier);
        List<Event> events = milestones(stored);
        boolean suspended = Suspensions.of(events).openSince() != null;
        List<StatutoryClock.Running> clocks = new ArrayList<>();
        List<Timeline.Entry> entries = timeline.of(limits, events, today);
        for (int number = 0; number < entries.size(); number++) {
            Timeline.Entry entry = entries.get(number);
            boolean stopped = suspended && entry.startsOn() != null && entry.doneOn() == null && entry.dueOn() == null;
            clocks.add(running(limits.get(number).name(), null, entry, stopped));
        }
        return clocks;
    }

    List<TimeLimit> limits(String dossier) {
        return dossiers.findById(dossier)
                .map(clocked -> law.timeLimits(clocked.edition(), clocked.procedure()))
                .orElse(List.of());
    }

    static List<Event> milestones(List<StatutoryEvent> stored) {
        return stored.stream()
                .filter(event -> event.subject() == null && !isOfTheProvince(event))
                .map(event -> new Event(Milestone.of(event.event()), event.happenedOn()))
                .toList();
    }

    private static boolean isOfTheProvince(StatutoryEvent event) {
        return event.event().endsWith(STARTED) || event.event().endsWith(FINISHED);
    }

    /** The latest round of each limit and subject. */
    private List<StatutoryClock.Running> ofTheProvince(List<StatutoryEvent> stored, LocalDate today) {
        Map<String, StatutoryEvent> starts = new LinkedHashMap<>();
        stored.stream()
                .filter(event -> event.event().endsWith(STARTED))
                .forEach(event -> starts.put(event.event() + event.subject(), event));
        return starts.values().stream()
                .map(start -> ofTheProvince(start, stored, today))
                .toList();
    }

    private StatutoryClock.Running ofTheProvince(StatutoryEvent start, List<StatutoryEvent> stored, LocalDate today) {
        String name = start.event().substring(0, start.event().length() - STARTED.length());
        TimeLimit rule = province.limit(name);
        TimeLimit limit = new TimeLimit(
                name,
                rule.name(),
                rule.value(),
                rule.unit(),
                Milestone.FIRST_REQUEST,
                Milestone.DECISION,
                false,
                rule.citation());
        List<Event> events = new ArrayList<>();
        events.add(new Event(Milestone.FIRST_REQUEST, start.happenedOn()));
        finish(name, start, stored).ifPresent(on -> events.add(new Event(Milestone.DECISION, on)));
        return running(
                rule.name(),
                start.subject(),
                timeline.of(List.of(limit), events, today).get(0),
                false);
    }

    private static Optional<LocalDate> finish(String name, StatutoryEvent start, List<StatutoryEvent> stored) {
        return stored.subList(stored.indexOf(start), stored.size()).stream()
                .filter(event -> event.event().equals(finished(name)))
                .filter(event -> Objects.equals(event.subject(), start.subject()))
                .map(StatutoryEvent::happenedOn)
                .findFirst();
    }

    private static StatutoryClock.Running running(
            String name, String subject, Timeline.Entry entry, boolean suspended) {
        return new StatutoryClock.Running(
                entry.limit(),
                subject,
                name,
                entry.value(),
                entry.unit(),
                entry.startsOn(),
                entry.dueOn(),
                entry.doneOn(),
                entry.status(),
                entry.lateByWorkingDays(),
                entry.suspendedDays(),
                suspended,
                entry.citation());
    }
}
