package vn.clusters.law;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Problem;

/**
 * Finds the edition of a dossier: the newest one in force at its latest milestone, or an earlier one as long as the
 * milestone of the transition rule was reached before the newer one came into force.
 */
final class EditionChoice {

    private final List<Edition> timeline;
    private final Map<Milestone, LocalDate> milestones;
    private final Map.Entry<Milestone, LocalDate> latest;
    private final int chosen;

    /** @param timeline editions of one law, oldest first */
    EditionChoice(List<Edition> timeline, Map<Milestone, LocalDate> dates) {
        this.timeline = timeline;
        Map<Milestone, LocalDate> known = new TreeMap<>(dates);
        known.values().removeIf(java.util.Objects::isNull);
        if (known.isEmpty()) {
            throw new Problem(422, "no-milestone").with("field", "milestones");
        }
        this.milestones = new EnumMap<>(known);
        this.latest = known.entrySet().stream()
                .max(Map.Entry.<Milestone, LocalDate>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow();
        this.chosen = search();
    }

    private int search() {
        int index = timeline.size() - 1;
        while (index >= 0 && startsAfter(index, latest.getValue())) {
            index--;
        }
        while (index >= 0 && keepsPrevious(index)) {
            index--;
        }
        if (index < 0) {
            LocalDate anchor = milestones.getOrDefault(Milestone.FULL_DOSSIER, latest.getValue());
            throw new Problem(422, "no-edition-on-date", LawWords.date(anchor)).with("field", "milestones");
        }
        return index;
    }

    private boolean startsAfter(int index, LocalDate date) {
        return timeline.get(index).inForceFrom().isAfter(date);
    }

    private boolean keepsPrevious(int index) {
        LocalDate reached = milestones.get(anchorOf(timeline.get(index)));
        return reached != null && startsAfter(index, reached);
    }

    static Milestone anchorOf(Edition edition) {
        return edition.transition() == null
                ? Milestone.FULL_DOSSIER
                : edition.transition().keepsPreviousIf();
    }

    Editions.Choice choice() {
        Edition edition = timeline.get(chosen);
        return new Editions.Choice(edition.id(), reason(edition), citation(edition));
    }

    private String reason(Edition edition) {
        Milestone anchor = anchorOf(edition);
        String first = milestones.containsKey(anchor)
                ? LawWords.say("choice.anchor", LawWords.name(anchor), LawWords.date(milestones.get(anchor)))
                : LawWords.say(
                        "choice.latest",
                        LawWords.name(anchor),
                        LawWords.name(latest.getKey()),
                        LawWords.date(latest.getValue()));
        String applies = LawWords.say("choice.applies", edition.title(), LawWords.date(edition.inForceFrom()));
        return Stream.of(first, applies, before(edition), after())
                .filter(sentence -> !sentence.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** Why what happened under the earlier law does not keep the dossier there. */
    private String before(Edition edition) {
        if (!cameFromEarlier(edition)) {
            return "";
        }
        Map.Entry<Milestone, LocalDate> first = milestones.entrySet().stream()
                .min(Map.Entry.<Milestone, LocalDate>comparingByValue()
                        .thenComparing(Comparator.comparing(Map.Entry::getKey)))
                .orElseThrow();
        return LawWords.say(
                "choice.not-kept",
                LawWords.name(first.getKey()),
                LawWords.date(first.getValue()),
                LawWords.date(edition.inForceFrom()),
                LawWords.name(anchorOf(edition)));
    }

    /** Why the next edition does not catch the dossier. */
    private String after() {
        if (!keptFromNext()) {
            return "";
        }
        Edition next = timeline.get(chosen + 1);
        String key = startsAfter(chosen + 1, latest.getValue()) ? "choice.stays" : "choice.kept";
        return LawWords.say(key, LawWords.date(next.inForceFrom()), next.title());
    }

    private boolean cameFromEarlier(Edition edition) {
        return edition.transition() != null
                && milestones.values().stream().anyMatch(date -> date.isBefore(edition.inForceFrom()));
    }

    private boolean keptFromNext() {
        if (chosen + 1 == timeline.size() || timeline.get(chosen + 1).transition() == null) {
            return false;
        }
        LocalDate decided = milestones.get(Milestone.DECISION);
        boolean decidedBefore = decided != null && startsAfter(chosen + 1, decided);
        return keepsPrevious(chosen + 1) && !decidedBefore;
    }

    private Citation citation(Edition edition) {
        Stream<Citation> from =
                cameFromEarlier(edition) ? Stream.of(edition.transition().citation()) : Stream.empty();
        Stream<Citation> next =
                keptFromNext() ? Stream.of(timeline.get(chosen + 1).transition().citation()) : Stream.empty();
        return new Citation(Stream.of(Stream.of(edition.inForceBy()), from, next)
                .flatMap(citations -> citations)
                .map(Citation::text)
                .distinct()
                .collect(Collectors.joining("; ")));
    }
}
