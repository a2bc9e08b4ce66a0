package vn.clusters.law;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Problem;
import vn.clusters.law.InvestorScores.Criterion;
import vn.clusters.law.InvestorScores.Ranking;
import vn.clusters.law.InvestorScores.Scored;

/** Applicants and scores as typed into {@code name.1}, {@code score.1.finance} and so on; a row left empty is nobody. */
record WrittenScores(Map<String, String> given) {

    private static final int FEWEST_ROWS = 3;
    private static final int MOST_ROWS = 12;

    /** How many rows the form shows: one more than are filled. */
    int rows() {
        int last = 0;
        for (int row = 1; row <= MOST_ROWS; row++) {
            last = isFilled(row) ? row : last;
        }
        return Math.max(FEWEST_ROWS, Math.min(last + 1, MOST_ROWS));
    }

    boolean isFilled() {
        return applicantRows().size() > 0;
    }

    private List<Integer> applicantRows() {
        List<Integer> filled = new ArrayList<>();
        for (int row = 1; row <= MOST_ROWS; row++) {
            if (isFilled(row)) {
                filled.add(row);
            }
        }
        return filled;
    }

    private boolean isFilled(int row) {
        return given.entrySet().stream()
                .filter(field ->
                        field.getKey().equals("name." + row) || field.getKey().startsWith("score." + row + "."))
                .anyMatch(field -> !field.getValue().isBlank());
    }

    /** @throws Problem of the interface, naming the field of the form */
    Ranking rank(InvestorScores investorScores, String edition) {
        Map<String, Integer> rows = new LinkedHashMap<>();
        List<Scored> applicants = new ArrayList<>();
        for (int row : applicantRows()) {
            Scored applicant = applicant(row, investorScores.criteria(edition));
            rows.put(applicant.name(), row);
            applicants.add(applicant);
        }
        try {
            return investorScores.rank(edition, applicants);
        } catch (Problem problem) {
            Integer row = rows.get(String.valueOf(problem.properties().get("applicant")));
            throw row == null
                    ? problem
                    : problem.with(
                            "field", "score." + row + "." + problem.properties().get("criterion"));
        }
    }

    private Scored applicant(int row, List<Criterion> criteria) {
        String name = given.getOrDefault("name." + row, "").strip();
        if (name.isEmpty()) {
            throw new Problem(400, "field-required", LawWords.say("what-if.applicant")).with("field", "name." + row);
        }
        Map<String, BigDecimal> scores = new LinkedHashMap<>();
        for (Criterion criterion : criteria) {
            String field = "score." + row + "." + criterion.key();
            String written = plain(given.getOrDefault(field, ""));
            if (!written.isEmpty()) {
                scores.put(criterion.key(), score(written, criterion, name, field));
            }
        }
        return new Scored(name, scores);
    }

    private static BigDecimal score(String written, Criterion criterion, String name, String field) {
        if (!written.matches("-?\\d{1,6}(\\.\\d{1,4})?")) {
            throw new Problem(422, "score-malformed", criterion.name(), name).with("field", field);
        }
        return new BigDecimal(written);
    }

    /** A number as it is written here, 1.234,5, as a machine writes it. */
    static String plain(String written) {
        String number = written.strip();
        return number.contains(",") ? number.replace(".", "").replace(',', '.') : number;
    }
}
