package vn.clusters.selection;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.kernel.Problem;
import vn.clusters.law.InvestorScores;
import vn.clusters.law.InvestorScores.Scored;
import vn.clusters.selection.Recording.ApplicantsScored;
import vn.clusters.selection.Recording.ScoresOpened;
import vn.clusters.selection.Recording.ScoringConcluded;
import vn.clusters.selection.Recording.ScoringReopened;

/** Takes the members' sheets and the council's conclusion. */
@Component
@Transactional
class Scoring {

    /** The choice that proposes nobody. */
    static final String NOBODY = "none";

    private final Councils councils;
    private final ScoreSheets sheets;
    private final Selections selections;
    private final Dossiers dossiers;
    private final InvestorScores investorScores;
    private final NoGoingBack ladder;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Scoring(
            Councils councils,
            ScoreSheets sheets,
            Selections selections,
            Dossiers dossiers,
            InvestorScores investorScores,
            NoGoingBack ladder,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.councils = councils;
        this.sheets = sheets;
        this.selections = selections;
        this.dossiers = dossiers;
        this.investorScores = investorScores;
        this.ladder = ladder;
        this.time = time;
        this.events = events;
    }

    /**
     * Locks the dossier first: of two last sheets handed in at once, the second sees the first.
     *
     * @throws Problem 409 {@code already-scored}; 422 {@code score-above-maximum} and its like
     */
    void score(String dossier, String member, Answers answers) {
        dossiers.lock(dossier);
        ladder.require(dossier, "score");
        Council council = councils.get(dossier);
        int run = council.run();
        if (sheets.existsByDossierAndRunNoAndMember(dossier, run, member)) {
            throw new Problem(409, "already-scored", member);
        }
        List<Points> given = answers.repeated("score").entrySet().stream()
                .map(cell -> points(cell.getKey(), cell.getValue()))
                .toList();
        ScoreSheet sheet = new ScoreSheet(dossier, run, member, given, answers.text("remark"), time.today());
        check(dossiers.get(dossier), sheet);
        sheets.save(sheet);
        events.publishEvent(new ApplicantsScored(dossier, member, run));
        openWhenComplete(dossier, council);
    }

    /** A sheet must be one that the edition could rank. */
    private void check(Dossiers.View dossier, ScoreSheet sheet) {
        List<Scored> scores = dossier.applicants().stream()
                .map(applicant -> new Scored(applicant.name(), sheet.of(applicant.id())))
                .filter(scored -> !scored.scores().isEmpty())
                .toList();
        investorScores.rank(dossier.edition(), scores);
    }

    private void openWhenComplete(String dossier, Council council) {
        List<ScoreSheet> given = sheets.findByDossierAndRunNoOrderById(dossier, council.run());
        if (given.size() < council.scorers().size()) {
            return;
        }
        Map<String, Map<String, Map<String, BigDecimal>>> scores = new TreeMap<>();
        given.forEach(sheet -> scores.put(sheet.member(), byName(dossier, sheet)));
        events.publishEvent(new ScoresOpened(dossier, council.run(), scores));
    }

    /** A cell is named by applicant and criterion: {@code 12.finance}. */
    private static Points points(String cell, String points) {
        int dot = cell.indexOf('.');
        return new Points(Long.parseLong(cell.substring(0, dot)), cell.substring(dot + 1), new BigDecimal(points));
    }

    private Map<String, Map<String, BigDecimal>> byName(String dossier, ScoreSheet sheet) {
        Map<String, Map<String, BigDecimal>> scores = new TreeMap<>();
        dossiers.get(dossier).applicants().stream()
                .filter(applicant -> !sheet.of(applicant.id()).isEmpty())
                .forEach(applicant -> scores.put(applicant.name(), new TreeMap<>(sheet.of(applicant.id()))));
        return scores;
    }

    void conclude(String dossier, String outcome, Answers answers) {
        Council council = councils.get(dossier);
        if ("rescore".equals(outcome)) {
            council.rescore();
            events.publishEvent(new ScoringReopened(dossier, council.run(), answers.text("reason")));
            return;
        }
        String chosen = answers.text("proposedApplicant");
        Long proposed = chosen == null || NOBODY.equals(chosen) ? null : Long.valueOf(chosen);
        council.conclude(proposed, answers.text("reason"), time.today());
        Selections.Result result = selections.of(dossier).orElseThrow();
        events.publishEvent(new ScoringConcluded(
                dossier, result.ranking(), name(result, proposed), result.tie(), answers.text("reason")));
    }

    private static String name(Selections.Result result, Long applicant) {
        return result.ranking().stream()
                .filter(standing -> applicant != null && standing.applicant() == applicant)
                .map(Selections.Standing::name)
                .findFirst()
                .orElse(null);
    }
}
