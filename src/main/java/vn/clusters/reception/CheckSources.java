package vn.clusters.reception;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.document.Documents;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;

/** What the forms about lacking papers and refusals take over from the check before. */
@Configuration(proxyBeanMethods = false)
class CheckSources {

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

    /** What each paper of that round lacks. */
    @Bean
    FieldSource lackingNotesSource(SupplementRequests requests) {
        return FieldSource.of(
                "lacking-notes", (dossier, subject) -> requests.findFirstByDossierOrderByRoundNoDesc(dossier)
                        .map(request -> request.items().stream()
                                .map(item -> new Item(item.paper(), item.name(), item.lacking()))
                                .toList())
                        .orElse(List.of()));
    }

    /** What the committee supplied in the last round that was answered. */
    @Bean
    FieldSource suppliedPapersSource(SupplementRequests requests) {
        return FieldSource.of(
                "supplied-papers", (dossier, subject) -> requests.findByDossierOrderByRoundNo(dossier).stream()
                        .map(SupplementRequest::view)
                        .filter(round -> round.receivedOn() != null)
                        .reduce((earlier, later) -> later)
                        .map(CheckSources::supplied)
                        .orElse(List.of()));
    }

    private static List<Item> supplied(SupplementRequest.View round) {
        Stream<Item> papers = round.items().stream().map(item -> new Item(item.paper(), item.name(), item.supplied()));
        return Stream.concat(papers, Stream.of(new Item("summary", round.supplied())))
                .toList();
    }

    /** What was found lacking, for whoever signs the refusal. */
    @Bean
    FieldSource foundLackingSource(PaperChecks checks) {
        return FieldSource.of("found-lacking", (dossier, subject) -> checks.findFirstByDossierAndStageOrderByIdDesc(
                        dossier, PaperCheck.Stage.CHECK)
                .map(check -> check.view().papers().stream()
                        .filter(line -> line.verdict().equals(PaperCheck.LACKING))
                        .map(line -> new Item(line.paper(), line.name(), line.note()))
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
