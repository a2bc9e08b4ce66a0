package vn.clusters.investment;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.opinion.OpinionsBeside;

/** What the forms read of the investment policy. */
@Configuration(proxyBeanMethods = false)
class InvestmentSources {

    @Bean
    FieldSource policyStateSource(PolicyLines lines) {
        return FieldSource.of("policy-state", (dossier, subject) -> Stream.concat(
                        lines.state(dossier).stream(), lines.comparison(dossier).stream())
                .toList());
    }

    @Bean
    FieldSource policyRequestSource(PolicyLines lines) {
        return FieldSource.of("policy-request", (dossier, subject) -> lines.request(dossier));
    }

    @Bean
    FieldSource policyComparisonSource(PolicyLines lines) {
        return FieldSource.of("policy-comparison", (dossier, subject) -> lines.comparison(dossier));
    }

    @Bean
    FieldSource policyPapersSource(SharedPapers papers, Wording words) {
        return FieldSource.of("policy-papers", (dossier, edition) -> papers.of(dossier, edition).stream()
                .map(row -> new FieldSource.Item(row.paper(), row.name(), words.say("paper." + row.state())))
                .toList());
    }

    @Bean
    FieldSource policyOpinionsSource(PolicyLines lines) {
        return FieldSource.of("policy-opinions", (dossier, subject) -> lines.opinions(dossier));
    }

    @Bean
    FieldSource policyAgenciesSource(SharedOpinions opinions) {
        return FieldSource.of("policy-agencies", (dossier, subject) -> opinions.open(dossier).stream()
                .map(agency -> new FieldSource.Item(agency.id(), agency.name()))
                .toList());
    }

    /** The agencies asked here that have not answered. */
    @Bean
    FieldSource policyAskedSource(PolicyConsultation consultation, AgencyNames names) {
        return FieldSource.of("policy-asked", (dossier, subject) -> consultation.asked(dossier).stream()
                .map(agency -> new FieldSource.Item(agency, names.nameOf(agency)))
                .toList());
    }

    /** On what the agency still has to say something for either law. */
    @Bean
    FieldSource policySubjectsSource(OpinionsBeside beside) {
        return FieldSource.of(
                "policy-subjects", (dossier, agency) -> beside.uncovered(dossier, agency).entrySet().stream()
                        .map(open -> new FieldSource.Item(open.getKey(), open.getValue()))
                        .toList());
    }

    /** Where both laws ask the same, and how that was settled. */
    @Bean
    FieldSource overlapsSettledSource(Overlaps overlaps, Wording words) {
        return FieldSource.of("overlaps-settled", (dossier, subject) -> overlaps.of(dossier).items().stream()
                .filter(finding -> finding.isOpen() || finding.settled() != null)
                .map(finding -> new FieldSource.Item(
                        finding.overlap().topic(), finding.overlap().name(), settled(finding.settled(), words)))
                .toList());
    }

    private static String settled(Settlement.View settled, Wording words) {
        return settled == null
                ? words.say("not-settled")
                : words.say("settled", VietnameseText.shown(settled.on()), settled.by()) + ": " + settled.how();
    }

    /** The draft on file, else what the cluster's decision or proposal says: one text for both. */
    @Bean
    FieldSource policyDraftSource(PolicyDraft drafts) {
        return FieldSource.of("policy-draft", (dossier, subject) -> {
            PolicyDecision draft = drafts.of(dossier);
            return List.of(
                    new FieldSource.Item("projectName", "", draft.projectName()),
                    new FieldSource.Item("investor", "", draft.investor()),
                    new FieldSource.Item("areaHa", "", draft.areaHa()),
                    new FieldSource.Item("place", "", draft.place()),
                    new FieldSource.Item("capitalVnd", "", draft.capitalVnd()),
                    new FieldSource.Item("schedule", "", draft.schedule()),
                    new FieldSource.Item("term", "", draft.term()));
        });
    }
}
