package vn.clusters.selection;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Actor;
import vn.clusters.law.InvestorScores;
import vn.clusters.law.InvestorScores.Criterion;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;

/** Puts together what an officer may see of a selection. */
@Component
class Scoreboards {

    private final Councils councils;
    private final ScoreSheets sheets;
    private final Selections selections;
    private final Dossiers dossiers;
    private final InvestorScores investorScores;
    private final Officers officers;
    private final Agencies agencies;

    Scoreboards(
            Councils councils,
            ScoreSheets sheets,
            Selections selections,
            Dossiers dossiers,
            InvestorScores investorScores,
            Officers officers,
            Agencies agencies) {
        this.councils = councils;
        this.sheets = sheets;
        this.selections = selections;
        this.dossiers = dossiers;
        this.investorScores = investorScores;
        this.officers = officers;
        this.agencies = agencies;
    }

    /** Empty when the dossier has no council. */
    @Transactional(readOnly = true)
    public Optional<Scoreboard> of(String code, Actor actor) {
        Dossiers.View dossier = dossiers.get(code);
        return councils.findByDossier(code).map(council -> board(dossier, council, actor));
    }

    private Scoreboard board(Dossiers.View dossier, Council council, Actor actor) {
        List<ScoreSheet> given = sheets.findByDossierOrderById(dossier.code());
        List<Criterion> criteria = investorScores.criteria(dossier.edition());
        List<Criterion> rules = investorScores.rules(dossier.edition());
        Runs runs = new Runs(dossier, council, given, criteria, officers, actor.username());
        return new Scoreboard(
                seats(council, given),
                criteria,
                rule(rules, "pass-mark"),
                rule(rules, "tie-rule"),
                council.frozenOn() == null ? null : council.aggregation().slug(),
                council.subCriteria(),
                council.frozenOn(),
                council.frozenOn() == null ? List.of() : runs.all(),
                selections.of(dossier.code()).orElseThrow(),
                name(dossier, council.proposedApplicant()),
                council.concludedOn());
    }

    private static String name(Dossiers.View dossier, Long applicant) {
        return dossier.applicants().stream()
                .filter(candidate -> applicant != null && candidate.id() == applicant)
                .map(Dossiers.Applicant::name)
                .findFirst()
                .orElse(null);
    }

    private static Criterion rule(List<Criterion> rules, String key) {
        return rules.stream().filter(rule -> rule.key().equals(key)).findFirst().orElse(null);
    }

    private Scoreboard.Seats seats(Council council, List<ScoreSheet> given) {
        List<String> scored = given.stream()
                .filter(sheet -> sheet.run() == council.run())
                .map(ScoreSheet::member)
                .toList();
        return new Scoreboard.Seats(
                seated(council.chair(), scored),
                seated(council.seated(Seat.Duty.DEPUTY), scored),
                seated(council.seated(Seat.Duty.MEMBER), scored),
                seated(council.secretary(), scored),
                council.reason(),
                council.decisionNumber(),
                council.decisionDate());
    }

    private List<Scoreboard.Seated> seated(List<String> usernames, List<String> scored) {
        return usernames.stream().map(username -> seated(username, scored)).toList();
    }

    private Scoreboard.Seated seated(String username, List<String> scored) {
        Officer officer = officers.get(username);
        return new Scoreboard.Seated(
                username, officer.name(), agencies.nameOf(officer.agency()), scored.contains(username));
    }
}
