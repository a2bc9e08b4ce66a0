package vn.clusters.selection;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.InvestorScores;
import vn.clusters.law.InvestorScores.Criterion;
import vn.clusters.organisation.Officers;
import vn.clusters.province.ProvinceRules;
import vn.clusters.province.Rule;
import vn.clusters.province.RulesOfTheDay;
import vn.clusters.province.RulesOfTheDay.SubCriterion;

/** What the scoring forms can only know at run time: council, criteria, cells, ranking. */
@Configuration(proxyBeanMethods = false)
class ScoringSources {

    private final MessageSource words;

    ScoringSources(MessageSource words) {
        this.words = words;
    }

    /** Who is proposed for the council, one line each. */
    @Bean
    FieldSource councilSource(Councils councils, Officers officers) {
        return FieldSource.of("council", (dossier, subject) -> councils.findByDossier(dossier).stream()
                .flatMap(council -> Stream.of(
                                Stream.of(new Item("chair", council.chair())),
                                council.seated(Seat.Duty.DEPUTY).stream().map(name -> new Item("deputy", name)),
                                council.seated(Seat.Duty.MEMBER).stream().map(name -> new Item("member", name)),
                                Stream.of(new Item("secretary", council.secretary())))
                        .flatMap(seats -> seats))
                .map(seat ->
                        new Item(seat.label(), officers.get(seat.label()).name(), word("selection.duty." + seat.key())))
                .toList());
    }

    @Bean
    FieldSource scoringCriteriaSource(Dossiers dossiers, InvestorScores investorScores) {
        return FieldSource.of(
                "scoring-criteria",
                (dossier, subject) -> investorScores
                        .criteria(dossiers.get(dossier).edition())
                        .stream()
                        .map(criterion -> new Item(
                                criterion.key(),
                                criterion.name(),
                                word("selection.up-to", criterion.max(), criterion.citation())))
                        .toList());
    }

    /** The province's sub-criteria of the day for the council to take or change, by criterion; nothing without them. */
    @Bean
    FieldSource criteriaProposalSource(
            Dossiers dossiers, InvestorScores investorScores, ProvinceRules province, BusinessTime time) {
        return FieldSource.of("criteria-proposal", (dossier, subject) -> {
            RulesOfTheDay rules = province.on(time.today());
            List<String> lines = investorScores.criteria(dossiers.get(dossier).edition()).stream()
                    .flatMap(criterion -> proposed(criterion, rules))
                    .toList();
            return lines.isEmpty()
                    ? List.of()
                    : List.of(new Item(
                            "subCriteria",
                            "",
                            word("selection.criteria-from", rules.source(Rule.SCORING_CRITERIA)) + "\n"
                                    + String.join("\n", lines)));
        });
    }

    private Stream<String> proposed(Criterion criterion, RulesOfTheDay rules) {
        List<SubCriterion> parts = rules.subCriteria().stream()
                .filter(part -> part.criterion().equals(criterion.key()))
                .toList();
        return parts.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(word("selection.criterion-proposed", criterion.name(), criterion.max())),
                        parts.stream().map(part -> word("selection.part-proposed", part.name(), part.max())));
    }

    /** The pass mark and the rule for equal scores, with their citations. */
    @Bean
    FieldSource scoringRulesSource(Dossiers dossiers, InvestorScores investorScores) {
        return FieldSource.of(
                "scoring-rules",
                (dossier, subject) -> investorScores.rules(dossiers.get(dossier).edition()).stream()
                        .map(rule -> new Item(
                                rule.key(),
                                rule.max().signum() == 0
                                        ? word("selection.rule", rule.name(), rule.citation())
                                        : word("selection.rule-points", rule.name(), rule.max(), rule.citation())))
                        .toList());
    }

    /** What the council agreed on before the scoring. */
    @Bean
    FieldSource subCriteriaSource(Councils councils) {
        return FieldSource.of("sub-criteria", (dossier, subject) -> councils.findByDossier(dossier).stream()
                .filter(council -> council.subCriteria() != null)
                .map(council -> new Item("sub-criteria", council.subCriteria()))
                .toList());
    }

    @Bean
    FieldSource scoreCellsSource(Dossiers dossiers, InvestorScores investorScores) {
        return FieldSource.of("score-cells", (code, subject) -> {
            Dossiers.View dossier = dossiers.get(code);
            return Ranker.competing(dossier).stream()
                    .flatMap(applicant -> investorScores.criteria(dossier.edition()).stream()
                            .map(criterion -> new Item(
                                    applicant.id() + "." + criterion.key(),
                                    applicant.name() + " – " + criterion.name(),
                                    null,
                                    BigDecimal.ZERO,
                                    criterion.max())))
                    .toList();
        });
    }

    @Bean
    FieldSource rankingSource(Selections selections) {
        return FieldSource.of("ranking", (dossier, subject) -> selections.of(dossier).stream()
                .flatMap(result -> result.ranking().stream())
                .map(place -> new Item(
                        Long.toString(place.applicant()),
                        place.name(),
                        word(place.assignable() ? "selection.passes" : "selection.fails", place.total())))
                .toList());
    }

    /** The applicant with the highest total, several on a tie, or nobody when nobody passes. */
    @Bean
    FieldSource assignableApplicantsSource(Selections selections) {
        return FieldSource.of("assignable-applicants", (dossier, subject) -> {
            List<Item> best = selections.of(dossier).stream()
                    .flatMap(result -> result.ranking().stream()
                            .filter(place -> place.assignable()
                                    && place.total()
                                                    .compareTo(result.ranking()
                                                            .get(0)
                                                            .total())
                                            == 0))
                    .map(place -> new Item(Long.toString(place.applicant()), place.name()))
                    .toList();
            return best.isEmpty() ? List.of(new Item(Scoring.NOBODY, word("selection.nobody"))) : best;
        });
    }

    @Bean
    FieldSource scoringConclusionSource(Selections selections) {
        return FieldSource.of("scoring-conclusion", (dossier, subject) -> {
            List<Item> draft = new ArrayList<>();
            selections.of(dossier).ifPresent(result -> {
                if (result.winner() != null) {
                    draft.add(new Item("proposedApplicant", "", result.winner().toString()));
                    draft.add(new Item("reason", "", word("selection.reason-highest")));
                } else if (!result.anyoneAssignable()) {
                    draft.add(new Item("proposedApplicant", "", Scoring.NOBODY));
                    draft.add(new Item("reason", "", word("selection.reason-nobody")));
                }
            });
            return draft;
        });
    }

    private String word(String key, Object... arguments) {
        return words.getMessage(key, arguments, VietnameseText.LOCALE);
    }
}
