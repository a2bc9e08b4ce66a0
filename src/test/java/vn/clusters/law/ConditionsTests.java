package vn.clusters.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Conditions.Assessment;
import vn.clusters.law.Finding.Verdict;
import vn.clusters.support.DmnTables;

class ConditionsTests {

    private static final Editions EDITIONS = new Editions();
    private static final Conditions CONDITIONS =
            new Conditions(EDITIONS, new LawTables(EDITIONS, new DmnTables(EDITIONS)));
    private static final List<String> NUMBERS =
            List.of("0", "4.99", "5", "9.99", "10", "30", "49.9", "50", "50.1", "60", "75", "75.1", "80", "100");

    @ParameterizedTest
    @ValueSource(strings = {"2017-nd68", "2020-nd66", "2024-nd32", "2025-nd139", "2026-nd303"})
    void every_condition_has_exactly_one_verdict_whatever_is_known(String edition) {
        Random random = new Random(7);
        for (String procedure : List.of("establish-cluster", "expand-cluster")) {
            TreeSet<String> rules = rules(CONDITIONS.assess(edition, procedure, Map.of()));
            for (int i = 0; i < 30; i++) {
                Map<String, Object> facts = facts(edition, random);
                Assessment assessment = CONDITIONS.assess(edition, procedure, facts);
                assertThat(assessment.findings())
                        .as("%s %s", procedure, new TreeMap<>(facts))
                        .hasSize(rules.size())
                        .allSatisfy(finding -> assertThat(finding.reason()).isNotBlank());
                assertThat(rules(assessment)).isEqualTo(rules);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017-nd68", "2020-nd66", "2024-nd32", "2025-nd139", "2026-nd303"})
    void knowing_more_never_overturns_a_verdict(String edition) {
        Random random = new Random(11);
        for (int i = 0; i < 15; i++) {
            Map<String, Object> facts = facts(edition, random);
            Map<String, Object> fewer = new HashMap<>(facts);
            // Only an expressly claimed age before 2009 and use of the works are read with a presumption.
            List<String> names = fewer.keySet().stream()
                    .filter(name -> !List.of("isPre105_2009", "inUse", "inApprovedCcnList", "residentsInside")
                            .contains(name))
                    .toList();
            names.stream().filter(name -> random.nextBoolean()).forEach(fewer::remove);
            for (String procedure : List.of("establish-cluster", "expand-cluster")) {
                Map<String, Verdict> known = verdicts(CONDITIONS.assess(edition, procedure, facts));
                verdicts(CONDITIONS.assess(edition, procedure, fewer)).forEach((rule, verdict) -> {
                    boolean failsOnlyWhenKnown = verdict == Verdict.NOT_MET && known.get(rule) != Verdict.NOT_MET;
                    boolean holdsOnlyWhenUnknown = verdict == Verdict.MET && known.get(rule) == Verdict.NOT_MET;
                    assertThat(failsOnlyWhenKnown || holdsOnlyWhenUnknown)
                            .as("%s %s %s %s", procedure, rule, facts, fewer)
                            .isFalse();
                });
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mười", "1e9999999", "-1", "NaN", "[]", "5,5"})
    void a_number_that_is_none_is_named(String value) {
        assertThatThrownBy(() -> CONDITIONS.assess("2024-nd32", "establish-cluster", Map.of("areaHa", value)))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.type()).isEqualTo("fact-malformed");
                    assertThat(problem.properties()).containsEntry("field", "facts.areaHa");
                });
    }

    private static Map<String, Object> facts(String edition, Random random) {
        Map<String, Object> facts = new HashMap<>();
        for (DmnTable.Input input : EDITIONS.tables(edition).get("conditions").inputs()) {
            if (random.nextInt(4) == 0 || input.name().equals("procedure")) {
                continue;
            }
            String[] allowed = input.allowed().split(",");
            facts.put(
                    input.name(),
                    switch (input.type()) {
                        case "boolean" -> random.nextBoolean();
                        case "integer" -> random.nextInt(3);
                        case "double" -> NUMBERS.get(random.nextInt(NUMBERS.size()));
                        default -> DmnTable.bare(allowed[random.nextInt(allowed.length)]);
                    });
        }
        return facts;
    }

    private static TreeSet<String> rules(Assessment assessment) {
        return new TreeSet<>(assessment.findings().stream().map(Finding::rule).toList());
    }

    private static Map<String, Verdict> verdicts(Assessment assessment) {
        Map<String, Verdict> verdicts = new HashMap<>();
        assessment.findings().forEach(finding -> verdicts.put(finding.rule(), finding.verdict()));
        return verdicts;
    }
}
