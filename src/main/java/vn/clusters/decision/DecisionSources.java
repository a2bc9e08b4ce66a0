package vn.clusters.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;

/** What the forms of the decision take over from the dossier, and what is read above them. */
@Configuration(proxyBeanMethods = false)
class DecisionSources {

    @Bean
    FieldSource decisionRequestSource(Summary summary) {
        return FieldSource.of("decision-request", (dossier, subject) -> summary.request(dossier));
    }

    @Bean
    FieldSource decisionRisksSource(Summary summary) {
        return FieldSource.of("decision-risks", (dossier, subject) -> summary.risks(dossier));
    }

    @Bean
    FieldSource decisionContentsSource(ChangeSummary summary, Drafting drafting) {
        return FieldSource.of(
                "decision-contents", (dossier, subject) -> summary.contents(dossier, drafting.current(dossier)));
    }

    /** Whoever may be assigned, or the choice of nobody when there is no one. */
    @Bean
    FieldSource decisionInvestorsSource(Candidates candidates, Wording words) {
        return FieldSource.of("decision-investors", (dossier, subject) -> {
            List<Item> assignable = candidates.of(dossier).stream()
                    .map(applicant -> new Item(Long.toString(applicant.id()), applicant.name()))
                    .toList();
            return assignable.isEmpty() ? List.of(new Item(Drafting.NOBODY, words.say("nobody"))) : assignable;
        });
    }

    @Bean
    FieldSource decisionDraftSource(Drafting drafting, Candidates candidates) {
        return FieldSource.of("decision-draft", (dossier, subject) -> {
            Contents draft = drafting.current(dossier);
            List<Item> fields = new ArrayList<>(texts(draft));
            fields.add(new Item("areaHa", "", draft.areaHa()));
            fields.add(new Item("minimumLandHa", "", draft.minimumLandHa()));
            fields.add(new Item("capitalVnd", "", draft.capitalVnd()));
            fields.add(new Item("effectiveOn", "", text(draft.effectiveOn())));
            fields.add(new Item("investor", "", investor(candidates.of(dossier), draft.investorId())));
            return fields;
        });
    }

    private static List<Item> texts(Contents draft) {
        return List.of(
                new Item("clusterName", "", draft.clusterName()),
                new Item("place", "", draft.place()),
                new Item("trades", "", draft.trades()),
                new Item("infrastructure", "", draft.infrastructure()),
                new Item("capitalStructure", "", draft.capitalStructure()),
                new Item("schedule", "", draft.schedule()),
                new Item("conditions", "", draft.conditions()),
                new Item("incentives", "", draft.incentives()),
                new Item("responsibilities", "", draft.responsibilities()),
                new Item("furtherBases", "", draft.furtherBases()));
    }

    /** The drafted investor while it may still be assigned; else the only one there is; else to be chosen. */
    private static String investor(List<Applicant> assignable, Long drafted) {
        if (assignable.isEmpty()) {
            return Drafting.NOBODY;
        }
        Optional<Applicant> still = assignable.stream()
                .filter(applicant ->
                        assignable.size() == 1 || Long.valueOf(applicant.id()).equals(drafted))
                .findFirst();
        return still.map(applicant -> Long.toString(applicant.id())).orElse(null);
    }

    /** Why the chair refused, to be written into the letter. */
    @Bean
    FieldSource decisionReasonsSource(StoredDecisions decisions) {
        return FieldSource.of("decision-reasons", (dossier, subject) -> decisions.findByDossier(dossier).stream()
                .map(decision -> new Item("reasons", "", decision.reason()))
                .toList());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
