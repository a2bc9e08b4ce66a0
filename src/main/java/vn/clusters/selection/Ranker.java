package vn.clusters.selection;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.law.InvestorScores;
import vn.clusters.law.InvestorScores.Ranking;
import vn.clusters.law.InvestorScores.Scored;

/** Ranks the applicants: the council's rule makes one score of many, the edition's table says who comes first. */
@Component
class Ranker {

    private final ScoreSheets sheets;
    private final InvestorScores investorScores;

    Ranker(ScoreSheets sheets, InvestorScores investorScores) {
        this.sheets = sheets;
        this.investorScores = investorScores;
    }

    /** Those who take part in the selection. */
    static List<Applicant> competing(Dossiers.View dossier) {
        return dossier.applicants().stream()
                .filter(applicant -> "accepted".equals(applicant.status()))
                .toList();
    }

    Selections.Result rank(Dossiers.View dossier, Council council) {
        List<ScoreSheet> given = sheets.findByDossierAndRunNoOrderById(dossier.code(), council.run());
        List<Applicant> scored = given.size() < council.scorers().size()
                ? List.of()
                : competing(dossier).stream()
                        .filter(applicant -> !points(given, applicant).isEmpty())
                        .toList();
        if (scored.isEmpty()) {
            return result(council, List.of(), null, false, null);
        }
        Ranking ranking = investorScores.rank(
                dossier.edition(),
                scored.stream()
                        .map(applicant -> new Scored(
                                Long.toString(applicant.id()),
                                council.aggregation().of(points(given, applicant))))
                        .toList());
        Map<String, Applicant> byId = scored.stream().collect(toMap(a -> Long.toString(a.id()), Function.identity()));
        List<Selections.Standing> standings = ranking.ranking().stream()
                .map(place -> new Selections.Standing(
                        byId.get(place.name()).id(), byId.get(place.name()).name(), place.total(), place.assignable()))
                .toList();
        Long winner = ranking.proposed() == null ? null : Long.valueOf(ranking.proposed());
        return result(council, standings, winner, ranking.tie(), ranking.citation());
    }

    private static Selections.Result result(
            Council council,
            List<Selections.Standing> ranking,
            Long winner,
            boolean tie,
            vn.clusters.kernel.Citation citation) {
        return new Selections.Result(
                ranking,
                winner,
                tie,
                council.proposedApplicant(),
                council.proposalReason(),
                council.concludedOn() != null,
                citation);
    }

    /** The sheets on which the applicant was scored. */
    static List<Map<String, BigDecimal>> points(List<ScoreSheet> sheets, Applicant applicant) {
        return sheets.stream()
                .map(sheet -> sheet.of(applicant.id()))
                .filter(points -> !points.isEmpty())
                .toList();
    }
}
