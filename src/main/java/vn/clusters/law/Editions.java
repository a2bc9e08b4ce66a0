package vn.clusters.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Problem;

/** All editions of all bodies of law, read once from {@code bpmn/} at start-up. */
@Component
public class Editions {

    /** The chosen edition with the reason in Vietnamese. */
    public record Choice(String edition, String reason, Citation citation) {}

    private final Map<String, Edition> editions = new LinkedHashMap<>();
    private final Map<String, Map<String, DmnTable>> tables = new LinkedHashMap<>();

    public Editions() {
        this(List.of("classpath*:"));
    }

    /**
     * Reads {@code bpmn/} and {@code forms/} under each root; a root is a resource location that ends with a slash.
     *
     * @throws IllegalStateException naming file, line and fault of a folder that must not be used
     */
    public Editions(List<String> roots) {
        EditionComposer composer = new EditionComposer(new EditionFolders(roots));
        for (Edition edition : composer.editions()) {
            editions.put(edition.id(), edition);
            tables.put(edition.id(), composer.tables(edition));
        }
    }

    /** Every edition, oldest first. */
    public List<Edition> all() {
        return List.copyOf(editions.values());
    }

    /** @throws Problem 404 {@code unknown-edition} */
    public Edition get(String id) {
        Edition edition = id == null ? null : editions.get(id);
        if (edition == null) {
            throw new Problem(404, "unknown-edition", id).with("field", "edition");
        }
        return edition;
    }

    /**
     * The edition under which a dossier with these milestones runs.
     *
     * @throws Problem 422 {@code unknown-procedure}, {@code no-milestone} or {@code no-edition-on-date}
     */
    public Choice choose(String procedure, Map<Milestone, LocalDate> milestones) {
        List<Edition> timeline = all().stream()
                .filter(edition -> edition.regulated().contains(String.valueOf(procedure)))
                .toList();
        if (timeline.isEmpty()) {
            throw unknownProcedure(procedure);
        }
        return new EditionChoice(timeline, milestones).choice();
    }

    /** Whether an edition of any body of law has that id. */
    public boolean has(String id) {
        return id != null && editions.containsKey(id);
    }

    /**
     * What would be chosen if the edition had come, or came, into force on that day. Of a dossier that has not reached the
     * milestone on which the transition turns, it is assumed that it reaches it on {@code assumedOn}.
     *
     * @throws Problem 422 {@code unknown-procedure}, {@code no-edition-on-date}
     */
    public Choice chooseIf(
            String edition,
            LocalDate from,
            String procedure,
            Map<Milestone, LocalDate> milestones,
            LocalDate assumedOn) {
        require(edition, procedure);
        Edition moved = get(edition).appliedFrom(from);
        Map<Milestone, LocalDate> known = new EnumMap<>(Milestone.class);
        known.putAll(milestones);
        known.putIfAbsent(EditionChoice.anchorOf(moved), assumedOn);
        return new EditionChoice(timelineWith(moved, procedure), known).choice();
    }

    private List<Edition> timelineWith(Edition moved, String procedure) {
        Stream<Edition> others = all().stream()
                .filter(edition ->
                        edition.law().equals(moved.law()) && !edition.id().equals(moved.id()))
                .filter(edition -> edition.regulated().contains(procedure));
        return Stream.concat(others, Stream.of(moved))
                .sorted(Comparator.comparing(Edition::inForceFrom))
                .toList();
    }

    /** The milestone on which the transition to the edition turns. */
    public Milestone turnsOn(String edition) {
        return EditionChoice.anchorOf(get(edition));
    }

    /** @throws Problem 404 {@code unknown-edition} or 422 {@code unknown-procedure} */
    void require(String edition, String procedure) {
        if (!get(edition).regulated().contains(String.valueOf(procedure))) {
            throw unknownProcedure(procedure);
        }
    }

    /** Tables of the composed edition by name, sorted. */
    Map<String, DmnTable> tables(String edition) {
        return new java.util.TreeMap<>(tables.get(get(edition).id()));
    }

    private static Problem unknownProcedure(String procedure) {
        return new Problem(422, "unknown-procedure", procedure).with("field", "procedure");
    }
}
