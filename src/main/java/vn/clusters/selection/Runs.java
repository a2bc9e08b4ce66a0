package vn.clusters.selection;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.law.InvestorScores.Criterion;
import vn.clusters.organisation.Officers;

/**
 * The runs of a scoring as one officer may see them: the sheets of others only when every member has handed in theirs.
 *
 * @param given the sheets of every run
 * @param reader username of the officer
 */
record Runs(
        Dossiers.View dossier,
        Council council,
        List<ScoreSheet> given,
        List<Criterion> criteria,
        Officers officers,
        String reader) {

    List<Scoreboard.Run> all() {
        return IntStream.rangeClosed(1, council.run()).mapToObj(this::run).toList();
    }

    private Scoreboard.Run run(int number) {
        List<ScoreSheet> sheets =
                given.stream().filter(sheet -> sheet.run() == number).toList();
        List<String> handedIn = sheets.stream().map(ScoreSheet::member).toList();
        List<String> waiting = council.scorers().stream()
                .filter(scorer -> !handedIn.contains(scorer))
                .map(this::name)
                .toList();
        List<ScoreSheet> open = waiting.isEmpty()
                ? sheets
                : sheets.stream().filter(sheet -> sheet.member().equals(reader)).toList();
        return new Scoreboard.Run(number, waiting.isEmpty(), waiting, scored(open, waiting.isEmpty()), remarks(open));
    }

    private List<Scoreboard.Scored> scored(List<ScoreSheet> open, boolean complete) {
        return dossier.applicants().stream()
                .filter(applicant -> !Ranker.points(open, applicant).isEmpty())
                .map(applicant -> new Scoreboard.Scored(
                        applicant.id(),
                        applicant.name(),
                        open.stream()
                                .filter(sheet -> !sheet.of(applicant.id()).isEmpty())
                                .map(sheet -> given(sheet, applicant))
                                .toList(),
                        complete ? together(open, applicant) : null))
                .toList();
    }

    private Scoreboard.Given given(ScoreSheet sheet, Applicant applicant) {
        Map<String, BigDecimal> points = inOrder(sheet.of(applicant.id()));
        return new Scoreboard.Given(
                sheet.member(), name(sheet.member()), sheet.givenOn(), points, Aggregation.total(points));
    }

    private Scoreboard.Given together(List<ScoreSheet> open, Applicant applicant) {
        Map<String, BigDecimal> points = inOrder(council.aggregation().of(Ranker.points(open, applicant)));
        return new Scoreboard.Given(null, null, null, points, Aggregation.plain(Aggregation.total(points)));
    }

    private Map<String, BigDecimal> inOrder(Map<String, BigDecimal> points) {
        Map<String, BigDecimal> ordered = new LinkedHashMap<>();
        criteria.forEach(criterion -> ordered.put(criterion.key(), Aggregation.plain(points.get(criterion.key()))));
        return ordered;
    }

    private List<Scoreboard.Remark> remarks(List<ScoreSheet> open) {
        return open.stream()
                .filter(sheet -> sheet.remark() != null)
                .map(sheet -> new Scoreboard.Remark(sheet.member(), name(sheet.member()), sheet.remark()))
                .toList();
    }

    private String name(String username) {
        return officers.get(username).name();
    }
}
