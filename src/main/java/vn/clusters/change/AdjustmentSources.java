package vn.clusters.change;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;

/** What the forms of an adjustment show: what stands, what is asked for, what kind of change it is. */
@Configuration(proxyBeanMethods = false)
class AdjustmentSources {

    private final StoredAdjustments stored;
    private final AdjustmentWords words;

    AdjustmentSources(StoredAdjustments stored, AdjustmentWords words) {
        this.stored = stored;
        this.words = words;
    }

    /** The content in force, field by field, from the registry. */
    @Bean
    FieldSource adjustmentCurrentSource(Adjusting adjusting) {
        return FieldSource.of("adjustment-current", (dossier, subject) -> {
            Map<String, String> facts = adjusting.current(dossier);
            return Arrays.stream(ChangedField.values())
                    .filter(field -> field != ChangedField.BOUNDARY)
                    .map(field ->
                            new Item(field.slug(), words.label(field), words.shown(field, facts.get(field.fact()))))
                    .toList();
        });
    }

    /** What was written before the proposal came back, at first what the request asked for. */
    @Bean
    FieldSource adjustmentDraftSource(Adjusting adjusting) {
        return FieldSource.of("adjustment-draft", (dossier, subject) -> {
            Optional<Adjustment> begun = stored.findById(dossier);
            List<Alteration> changes = begun.filter(Adjustment::isDescribed)
                    .map(adjustment -> adjustment.view().changes())
                    .orElseGet(() -> adjusting.asked(dossier));
            Stream<Item> request = begun.stream().flatMap(adjustment -> request(adjustment.request()).stream());
            return Stream.concat(written(changes), request).toList();
        });
    }

    private static Stream<Item> written(List<Alteration> changes) {
        return changes.stream().map(change -> new Item(change.field().answer(), "", change.after()));
    }

    private static List<Item> request(Adjustment.Request request) {
        String within = Optional.ofNullable(request.placeWithinUnit())
                .map(inside -> inside ? "yes" : "no")
                .orElse(null);
        return List.of(
                new Item("proposer", "", request.proposer()),
                new Item("placeWithinUnit", "", within),
                new Item("necessity", "", request.reason()),
                new Item("evidence", "", request.evidence()));
    }

    /** Who asks for what and why; nothing for dossiers of other procedures. */
    @Bean
    FieldSource changeProposedSource(Revocations revocations, RevocationWords revoking) {
        return FieldSource.of("change-proposed", (dossier, subject) -> stored.findById(dossier)
                .filter(Adjustment::isDescribed)
                .map(adjustment -> lines(adjustment.view()))
                .orElseGet(() -> revocations.of(dossier).map(revoking::lines).orElse(List.of())));
    }

    private List<Item> lines(Adjustments.View view) {
        java.util.ArrayList<Item> lines = new java.util.ArrayList<>();
        lines.add(new Item("proposer", words.say("proposer"), words.say("proposer." + view.proposer())));
        view.changes()
                .forEach(change ->
                        lines.add(new Item(change.field().slug(), words.label(change.field()), words.shown(change))));
        lines.add(new Item("reason", words.say("reason"), view.reason()));
        if (view.evidence() != null) {
            lines.add(new Item("evidence", words.say("evidence"), view.evidence()));
        }
        Optional.ofNullable(view.settlement())
                .ifPresent(settled -> lines.add(new Item(
                        "settlement",
                        words.say("settlement"),
                        words.say(
                                "settled", settled.number(), vn.clusters.kernel.VietnameseText.shown(settled.on())))));
        return lines;
    }

    /** The kinds that the table found, each with its provision. */
    @Bean
    FieldSource changeKindsSource() {
        return FieldSource.of("change-kinds", (dossier, subject) -> stored.findById(dossier).stream()
                .flatMap(adjustment -> adjustment.kinds().stream())
                .map(kind -> new Item(
                        kind.kind(), kind.name(), words.say("path." + kind.path()) + " (" + kind.citation() + ")"))
                .toList());
    }
}
