package vn.clusters.law;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Conditions.Assessment;
import vn.clusters.law.InvestorScores.Ranking;
import vn.clusters.law.InvestorScores.Scored;

/** Asks the law without a dossier: which edition, which conditions, which investor. */
@RestController
@RequestMapping("/api/law")
class LawApi {

    /** Decimals a score may have. */
    private static final int DECIMALS = 4;

    record ActView(String citation, String verified) {}

    record EditionView(String id, String law, String title, LocalDate inForceFrom, List<ActView> acts) {}

    /** @param milestones dates as {@code yyyy-MM-dd} by name, for instance {@code fullDossier} */
    record EditionQuestion(String procedure, Map<String, String> milestones) {}

    /** @param facts numbers, booleans or texts by the names of the inputs of the conditions */
    record ConditionsQuestion(String edition, String procedure, Map<String, Object> facts) {}

    record Applicant(String name, Map<String, BigDecimal> scores) {}

    record SelectionQuestion(String edition, List<Applicant> applicants) {}

    private final Editions editions;
    private final Conditions conditions;
    private final InvestorScores investorScores;

    LawApi(Editions editions, Conditions conditions, InvestorScores investorScores) {
        this.editions = editions;
        this.conditions = conditions;
        this.investorScores = investorScores;
    }

    @GetMapping("/editions")
    List<EditionView> editions() {
        return editions.all().stream()
                .map(edition -> new EditionView(
                        edition.id(),
                        edition.law(),
                        edition.title(),
                        edition.inForceFrom(),
                        edition.acts().stream()
                                .map(act -> new ActView(act.citation(), act.verified()))
                                .toList()))
                .toList();
    }

    @PostMapping("/edition")
    Editions.Choice edition(@RequestBody EditionQuestion question) {
        require(question.procedure(), "procedure");
        require(question.milestones(), "milestones");
        Map<Milestone, LocalDate> milestones = new EnumMap<>(Milestone.class);
        question.milestones().forEach((name, date) -> {
            Milestone milestone = milestone(name);
            if (date != null && !date.isBlank()) {
                milestones.put(milestone, date(name, date));
            }
        });
        requireOrder(milestones);
        return editions.choose(question.procedure(), milestones);
    }

    @PostMapping("/conditions")
    Assessment conditions(@RequestBody ConditionsQuestion question) {
        require(question.edition(), "edition");
        require(question.procedure(), "procedure");
        Map<String, Object> facts = question.facts() == null ? Map.of() : question.facts();
        return conditions.assess(question.edition(), question.procedure(), facts);
    }

    @PostMapping("/investor-selection")
    Ranking investorSelection(@RequestBody SelectionQuestion question) {
        require(question.edition(), "edition");
        require(question.applicants(), "applicants");
        editions.get(question.edition());
        return investorScores.rank(
                question.edition(),
                question.applicants().stream().map(LawApi::scored).toList());
    }

    private static Scored scored(Applicant applicant) {
        require(applicant, "applicants");
        require(applicant.name(), "applicants.name");
        require(applicant.scores(), "applicants.scores");
        applicant.scores().forEach((criterion, score) -> {
            if (score != null && (score.scale() > DECIMALS || score.scale() < -DECIMALS)) {
                throw new Problem(422, "score-malformed", criterion, applicant.name())
                        .with("field", "scores." + criterion);
            }
        });
        return new Scored(applicant.name(), applicant.scores());
    }

    private static void requireOrder(Map<Milestone, LocalDate> milestones) {
        Map.Entry<Milestone, LocalDate> before = null;
        for (Map.Entry<Milestone, LocalDate> next : milestones.entrySet()) {
            if (before != null && next.getValue().isBefore(before.getValue())) {
                throw new Problem(
                                422,
                                "milestones-out-of-order",
                                LawWords.name(before.getKey()),
                                LawWords.name(next.getKey()))
                        .with("field", "milestones." + next.getKey().slug());
            }
            before = next;
        }
    }

    private static Milestone milestone(String name) {
        try {
            return Milestone.of(name.replaceAll("([A-Z])", "-$1"));
        } catch (IllegalArgumentException e) {
            throw new Problem(422, "unknown-milestone", name).with("field", "milestones." + name);
        }
    }

    private static LocalDate date(String name, String date) {
        try {
            return LocalDate.parse(date.strip());
        } catch (DateTimeParseException e) {
            throw new Problem(400, "malformed-date", date).with("field", "milestones." + name);
        }
    }

    private static void require(Object value, String field) {
        if (value == null || value.toString().isBlank()) {
            throw new Problem(400, "field-required", field).with("field", field);
        }
    }
}
