package vn.clusters.reception;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.document.Documents;
import vn.clusters.document.Papers;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Presenters;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Agencies;

/** What the forms between notice and receipt can only know at run time. */
@Configuration(proxyBeanMethods = false)
class ProposalSources {

    private final Wording words;

    ProposalSources(Wording words) {
        this.words = words;
    }

    /** Where to file and what is announced, drawn from what is proposed. */
    @Bean
    FieldSource noticeDraftSource(Dossiers dossiers, Agencies agencies) {
        return FieldSource.of("notice-draft", (code, subject) -> {
            Dossiers.View dossier = dossiers.get(code);
            Dossiers.ProposedCluster cluster = dossier.cluster();
            String place = words.say(
                    "filing-place", agencies.get(dossier.localCommittee()).name());
            String contents = words.say("notice-contents", cluster.name(), cluster.place(), cluster.areaHa());
            String trades = cluster.trades() == null ? "" : words.say("notice-trades", cluster.trades());
            return List.of(new Item("filingPlace", "", place), new Item("contents", "", contents + trades));
        });
    }

    /** The last day of the window that runs. */
    @Bean
    FieldSource windowRunningSource(Announcing announcing) {
        return FieldSource.of("window-running", (dossier, subject) -> announcing.windowEnd(dossier).stream()
                .map(end -> new Item("end", words.say("window-runs", VietnameseText.shown(end))))
                .toList());
    }

    /** The required papers, those already stored as files answered. */
    @Bean
    FieldSource papersAtHandSource(RequiredPapers required, Papers papers) {
        return FieldSource.of("papers-at-hand", (dossier, subject) -> {
            Set<String> stored =
                    papers.of(dossier).stream().map(Papers.Paper::paper).collect(Collectors.toSet());
            return required.of(dossier).stream()
                    .map(paper -> new Item(
                            paper.paper(),
                            required.label(paper),
                            stored.contains(paper.paper()) ? PaperCheck.ATTACHED : null))
                    .toList();
        });
    }

    /** The required papers, those answered that were found in order at the last check. */
    @Bean
    FieldSource papersToCheckSource(RequiredPapers required, PaperChecks checks) {
        return FieldSource.of("papers-to-check", (dossier, subject) -> {
            Map<String, String> before =
                    checks.findFirstByDossierAndStageOrderByIdDesc(dossier, PaperCheck.Stage.CHECK).stream()
                            .flatMap(check -> check.view().papers().stream())
                            .filter(line -> !line.verdict().equals(PaperCheck.LACKING))
                            .collect(Collectors.toMap(PaperCheck.Line::paper, PaperCheck.Line::verdict));
            return required.of(dossier).stream()
                    .map(paper -> new Item(paper.paper(), required.label(paper), before.get(paper.paper())))
                    .toList();
        });
    }

    /** What the committee said of each paper when it compiled the dossier. */
    @Bean
    FieldSource compiledPapersSource(PaperChecks checks, Wording words) {
        return FieldSource.of("compiled-papers", (dossier, subject) -> checks.findFirstByDossierAndStageOrderByIdDesc(
                        dossier, PaperCheck.Stage.COMPILE)
                .map(check -> check.view().papers().stream()
                        .map(line -> new Item(line.paper(), line.name(), words.say("paper." + line.verdict())))
                        .toList())
                .orElse(List.of()));
    }

    /** What the proposal says, as it was compiled. */
    @Bean
    FieldSource proposalContentsSource(PaperChecks checks) {
        return FieldSource.of("proposal-contents", (dossier, subject) -> checks.findFirstByDossierAndStageOrderByIdDesc(
                        dossier, PaperCheck.Stage.COMPILE)
                .map(check -> List.of(new Item("contents", check.reason())))
                .orElse(List.of()));
    }

    /** Number and date of the signed proposal. */
    @Bean
    FieldSource proposalSignedSource(Documents documents) {
        return FieldSource.of("proposal-signed", (dossier, subject) -> documents.of(dossier).stream()
                .filter(document -> document.kind().equals("proposal"))
                .map(document -> new Item(
                        document.number(),
                        words.say("proposal-signed", document.number(), VietnameseText.shown(document.date()))))
                .toList());
    }

    /** One item, named by the provision, while the province's assignment is missing. */
    @Bean
    FieldSource assignmentMissingSource(Presenters presenters) {
        return FieldSource.of("assignment-missing", (dossier, subject) -> presenters.missing(dossier).stream()
                .map(citation -> new Item("needed", citation.text()))
                .toList());
    }

    @Bean
    FieldSource compileReturnedSource(Returns returns) {
        return returned(Returns.COMPILE, returns);
    }

    @Bean
    FieldSource checkReturnedSource(Returns returns) {
        return returned(Returns.CHECK, returns);
    }

    /** Why the step was sent back, if it was. */
    private FieldSource returned(String step, Returns returns) {
        return FieldSource.of("returned-" + step, (dossier, subject) -> Stream.of(returns.open(dossier, step))
                .flatMap(returned -> returned.stream())
                .map(returned -> new Item(
                        "returned",
                        words.say("returned", VietnameseText.shown(returned.on()), returned.by(), returned.reason())))
                .toList());
    }
}
