package vn.clusters.law;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import vn.clusters.kernel.Problem;
import vn.clusters.law.InvestorScores.Scored;
import vn.clusters.support.DmnTables;
import vn.clusters.support.Models;
import vn.clusters.support.Situation;

/**
 * Every rule of every table is reached by a situation of an edition that contains it, on the same decision engine, and
 * the situation says what it expects of that rule. What a model draws is walked by {@code EveryPathTests}.
 */
class EveryRuleTests {

    /** The table that answers a question, where it is not named like it. */
    private static final Map<String, String> ANSWERED_BY = Map.of(
            "change", "change-kinds",
            "timeline", "time-limits",
            "papers", "required-papers",
            "agencies", "consulted-agencies",
            "investor", "investor-score");

    /** Their answer is one value, so whoever asks expects something of each rule that matches. */
    private static final Set<String> OF_ONE_ANSWER = Set.of("investor-score", "investment-policy");

    private static final int FEWEST_SITUATIONS = 150;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Editions editions = new Editions();
    private final DmnTables engine = new DmnTables(editions);
    private final InvestorScores scores = new InvestorScores(new LawTables(editions, engine));

    /** The rules that no situation reached yet with what they answer, by file and id. */
    private final Map<String, Map<String, Set<String>>> missing = new TreeMap<>();

    @Test
    void every_rule_is_reached_by_a_situation() {
        editions.all().forEach(edition -> tables(edition).forEach((table, file) -> missing.put(file, rules(file))));
        for (Edition edition : editions.all()) {
            Map<String, String> files = tables(edition);
            situations(edition).forEach(situation -> ask(edition, situation, files));
        }
        List<String> complaints = new ArrayList<>();
        missing.forEach((file, rules) -> rules.keySet().forEach(rule -> complaints.add(file + " #" + rule)));
        assertThat(complaints)
                .as("rules that no situation of examples.yaml reaches")
                .isEmpty();
    }

    @Test
    void the_situations_are_many() {
        assertThat(editions.all().stream()
                        .mapToInt(edition -> situations(edition).size())
                        .sum())
                .isGreaterThanOrEqualTo(FEWEST_SITUATIONS);
    }

    private void ask(Edition edition, Situation situation, Map<String, String> files) {
        if (situation.question().equals("edition")) {
            return;
        }
        String table = ANSWERED_BY.getOrDefault(situation.question(), situation.question());
        try {
            answer(edition, table, situation);
        } catch (Problem refused) {
            assertThat(situation.expected()).as(situation.situation()).containsKey("refused");
            return;
        }
        assertThat(files).as("what answers: " + situation.situation()).containsKey(table);
        Map<String, Set<String>> open = missing.get(files.get(table));
        Set<String> matched = engine.matched();
        open.entrySet()
                .removeIf(rule -> matched.contains(rule.getKey())
                        && (OF_ONE_ANSWER.contains(table) || speaksOf(situation, rule.getValue())));
    }

    private void answer(Edition edition, String table, Situation situation) {
        if (table.equals("investor-score")) {
            scores.rank(edition.id(), applicants(situation));
        } else {
            engine.evaluate(edition.id(), table, facts(edition, table, situation));
        }
    }

    /** Whether the situation expects something of what the rule answers, named as in {@code appraise.due}. */
    private static boolean speaksOf(Situation situation, Set<String> answers) {
        return situation.expected().keySet().stream()
                .map(name -> name.split("\\.")[0])
                .anyMatch(answers::contains);
    }

    private Map<String, Object> facts(Edition edition, String table, Situation situation) {
        Map<String, Object> given = new HashMap<>(JSON.convertValue(situation.given(), new TypeReference<>() {}));
        given.put("procedure", situation.procedure());
        return Facts.read(editions.tables(edition.id()).get(table), given);
    }

    private static List<Scored> applicants(Situation situation) {
        List<Scored> applicants = new ArrayList<>();
        situation.given().fields().forEachRemaining(applicant -> {
            Map<String, BigDecimal> scores = new HashMap<>();
            JsonNode given = applicant.getValue();
            given.fields()
                    .forEachRemaining(
                            score -> scores.put(score.getKey(), score.getValue().decimalValue()));
            applicants.add(new Scored(applicant.getKey(), scores));
        });
        return applicants;
    }

    /** The file of each table of the composed edition. */
    private static Map<String, String> tables(Edition edition) {
        Map<String, String> tables = new TreeMap<>();
        edition.resources().keySet().stream()
                .filter(name -> name.endsWith(".dmn"))
                .forEach(name -> tables.put(
                        name.substring(0, name.length() - ".dmn".length()),
                        Models.composed(folder(edition), name).orElseThrow().toString()));
        return tables;
    }

    private static Map<String, Set<String>> rules(String file) {
        Map<String, Set<String>> rules = new TreeMap<>();
        Dmn.readModelFromFile(Path.of(file).toFile())
                .getModelElementsByType(Rule.class)
                .forEach(rule -> rules.put(
                        rule.getId(),
                        rule.getOutputEntries().stream()
                                .map(answer ->
                                        DmnTable.bare(answer.getTextContent().strip()))
                                .collect(Collectors.toSet())));
        return rules;
    }

    private static List<Situation> situations(Edition edition) {
        return Situation.in(folder(edition).resolve("examples.yaml"));
    }

    private static Path folder(Edition edition) {
        return Path.of("bpmn", edition.law(), edition.id());
    }
}
