package vn.clusters.reception;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.document.Documents;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;

/** What the forms about lacking papers and refusals take over from the check before. */
@Configuration(proxyBeanMethods = false)
class CheckSources {

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

    /** The papers of the round that awaits an answer. */
    @Bean
    FieldSource lackingPapersSource(SupplementRequests requests) {
        return FieldSource.of(
                "lacking-papers", (dossier, subject) -> requests.findFirstByDossierOrderByRoundNoDesc(dossier)
                        .map(request -> request.items().stream()
                                .map(item -> new Item(item.paper(), item.name()))
                                .toList())
                        .orElse(List.of()));
    }

    /** What the committee is asked for, to be read above its answer. */
    @Bean
    FieldSource supplementContentsSource(SupplementRequests requests) {
        return FieldSource.of(
                "supplement-contents", (dossier, subject) -> requests.findFirstByDossierOrderByRoundNoDesc(dossier)
                        .map(request -> List.of(new Item("contents", request.contents(), null)))
                        .orElse(List.of()));
    }

    @Bean
    FieldSource supplementDraftSource(SupplementRequests requests) {
        return FieldSource.of(
                "supplement-draft", (dossier, subject) -> requests.findFirstByDossierOrderByRoundNoDesc(dossier)
                        .filter(SupplementRequest::isDraft)
                        .map(request -> List.of(new Item("contents", "", request.contents())))
                        .orElse(List.of()));
    }

    /** Says, above the director's form, that one round was asked for already. */
    @Bean
    FieldSource supplementRoundSource(SupplementRequests requests, Wording words) {
        return FieldSource.of("supplement-round", (dossier, subject) -> {
            long issued = requests.findByDossierOrderByRoundNo(dossier).stream()
                    .filter(request -> !request.isDraft())
                    .count();
            return issued == 0 ? List.of() : List.of(new Item("round", words.say("second-round", issued + 1)));
        });
    }

    @Bean
    FieldSource checkReasonSource(PaperChecks checks) {
        return FieldSource.of("check-reason", (dossier, subject) -> checks.findFirstByDossierAndStageOrderByIdDesc(
                        dossier, PaperCheck.Stage.CHECK)
                .flatMap(check -> Optional.ofNullable(check.reason()))
                .map(reason -> List.of(new Item("reason", "", reason)))
                .orElse(List.of()));
    }

    /** The department's refusal is a letter of its own series. */
    @Bean
    FieldSource departmentLetterNumberSource(Documents documents, Issuing issuing, BusinessTime time, Wording words) {
        return FieldSource.of(
                "number-department-refusal",
                (dossier, subject) -> List.of(new Item(
                        "number",
                        "",
                        documents.suggestNumber(
                                issuing.department().id(), words.say("symbol.refusal"), time.today()))));
    }
}
