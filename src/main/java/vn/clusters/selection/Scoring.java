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
import vn.clusters.kernel.Problem;
import vn.clusters.selection.Recording.ApplicantsScored;
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
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Scoring(
            Councils councils,
            ScoreSheets sheets,
            Selections selections,
            Dossiers dossiers,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.councils = councils;
        this.sheets = sheets;
        this.selections = selections;
        this.dossiers = dossiers;
        this.time = time;
        this.events = events;
    }

    /** @throws Problem 409 {@code already-scored} */
    void score(String dossier, String member, Answers answers) {
        int run = councils.get(dossier).run();
        if (sheets.existsByDossierAndRunNoAndMember(dossier, run, member)) {
            throw new Problem(409, "already-scored", member);
        }
        List<Points> given = answers.repeated("score").entrySet().stream()
                .map(cell -> points(cell.getKey(), cell.getValue()))
                .toList();
        sheets.save(new ScoreSheet(dossier, run, member, given, answers.text("remark"), time.today()));
        events.publishEvent(new ApplicantsScored(dossier, member, run, byName(dossier, given), answers.text("remark")));
    }

    /** A cell is named by applicant and criterion: {@code 12.finance}. */
    private static Points points(String cell, String points) {
        int dot = cell.indexOf('.');
        return new Points(Long.parseLong(cell.substring(0, dot)), cell.substring(dot + 1), new BigDecimal(points));
    }

    private Map<String, Map<String, BigDecimal>> byName(String dossier, List<Points> given) {
        Map<String, Map<String, BigDecimal>> scores = new TreeMap<>();
        dossiers.get(dossier).applicants().forEach(applicant -> given.stream()
                .filter(points -> points.applicant() == applicant.id())
                .forEach(points -> scores.computeIfAbsent(applicant.name(), name -> new TreeMap<>())
                        .put(points.criterion(), points.points())));
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
