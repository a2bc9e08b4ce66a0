package vn.clusters.opinion;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Agencies;

/** What the forms of this module can only know at run time. */
@Configuration(proxyBeanMethods = false)
class OpinionSources {

    /** Everyone who may be asked, and whoever the table suggests. */
    @Bean
    FieldSource consultableAgenciesSource(ConsultedAgencies consulted, Advice advice, Agencies agencies) {
        return FieldSource.of("consultable-agencies", (dossier, subject) -> Stream.concat(
                        advice.of(dossier).stream().map(suggestion -> agencies.get(suggestion.agency())),
                        consulted.of(dossier).stream())
                .distinct()
                .map(agency -> new Item(agency.id(), agency.name()))
                .toList());
    }

    /** Without those who have said all they have to say in the procedure of another law. */
    @Bean
    FieldSource suggestedAgenciesSource(Advice advice, OpinionRounds rounds, OpinionsBeside beside) {
        return FieldSource.of("suggested-agencies", (dossier, subject) -> {
            boolean first = rounds.findFirstByDossierOrderByRoundNoDesc(dossier).isEmpty();
            List<String> ids = advice.of(dossier).stream()
                    .map(Suggestion::agency)
                    .distinct()
                    .filter(agency ->
                            !first || !beside.uncovered(dossier, agency).isEmpty())
                    .toList();
            return ids.isEmpty() ? List.of() : List.of(new Item("agencies", "", ids));
        });
    }

    /** Why each agency is suggested, with the citation of its row. */
    @Bean
    FieldSource agencySuggestionsSource(Advice advice, Agencies agencies, MessageSource words) {
        return FieldSource.of("agency-suggestions", (dossier, subject) -> advice.of(dossier).stream()
                .map(suggestion -> new Item(
                        suggestion.agency(),
                        words.getMessage(
                                suggestion.mandatory() ? "opinion.suggested-mandatory" : "opinion.suggested",
                                new Object[] {
                                    agencies.get(suggestion.agency()).name(),
                                    suggestion.subject(),
                                    suggestion.citation()
                                },
                                VietnameseText.LOCALE)))
                .toList());
    }

    /** Prefilled with what the agency said in the procedure of another law. */
    @Bean
    FieldSource opinionSubjectsSource(OpinionSubjects subjects, OpinionsBeside beside) {
        return FieldSource.of("opinion-subjects", (dossier, agency) -> {
            Map<String, Verdict> said = beside.said(dossier, agency);
            return subjects.of(agency).entrySet().stream()
                    .map(subject -> new Item(
                            subject.getKey(),
                            subject.getValue(),
                            said.containsKey(subject.getKey())
                                    ? said.get(subject.getKey()).slug()
                                    : null))
                    .toList();
        });
    }

    /** The question that the agency still has to answer, which may be one of an earlier round. */
    @Bean
    FieldSource opinionQuestionSource(OpinionRounds rounds, OpinionsAsked asked) {
        return FieldSource.of(
                "opinion-question",
                (dossier, agency) -> asked.findByDossierAndAgencyOrderByRoundNoDesc(dossier, agency).stream()
                        .filter(opinion -> !opinion.isGiven())
                        .flatMap(opinion -> rounds.findByDossierOrderByRoundNo(dossier).stream()
                                .filter(round -> round.number() == opinion.round()))
                        .map(round -> new Item("question", round.question()))
                        .limit(1)
                        .toList());
    }

    /** The question of the round before, or one drawn from what is proposed. */
    @Bean
    FieldSource opinionQuestionDraftSource(OpinionRounds rounds, Dossiers dossiers, MessageSource words) {
        return FieldSource.of("opinion-question-draft", (dossier, agency) -> {
            Dossiers.View view = dossiers.get(dossier);
            Dossiers.ProposedCluster cluster = view.cluster();
            String question = rounds.findFirstByDossierOrderByRoundNoDesc(dossier)
                    .map(OpinionRound::question)
                    .orElseGet(() -> words.getMessage(
                            "opinion.question-draft",
                            new Object[] {
                                cluster.name(), cluster.areaHa(), cluster.place(), verb(words, view.procedure())
                            },
                            VietnameseText.LOCALE));
            return List.of(new Item("question", "", question));
        });
    }

    private static String verb(MessageSource words, String procedure) {
        return words.getMessage("dossier.verb." + procedure, null, VietnameseText.LOCALE);
    }
}
