package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Editions;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.TakenFlows;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/**
 * Walks every model until each of its sequence flows was taken: at every task the officers choose what was chosen least
 * so far, on the real engine with its real forms and tables.
 */
@ClustersTest
class EveryPathTests {

    private static final int MOST_DOSSIERS = 12;
    private static final int MOST_ACTS = 120;
    private static final int WITH_STATE_MONEY = 2;
    private static final int ON_OWN_INITIATIVE = 3;
    private static final int DAYS_UNTIL_THE_LAW_CHANGES = 4;
    private static final int DAYS_WITHOUT_A_WINDOW = 10;

    @Autowired
    Office office;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    TakenFlows flows;

    @Autowired
    RepositoryService repository;

    @Autowired
    Editions editions;

    @Autowired
    Dossiers dossiers;

    @Autowired
    BusinessTime time;

    private final Map<String, List<String>> outcomes = new HashMap<>();

    @AfterEach
    void backToThePresent() {
        time.shift(java.time.Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "2017-nd68, 2018-03-05, 06172, 2020-07-20",
        "2020-nd66, 2021-03-01, 06172, 2024-04-15",
        "2024-nd32, 2024-06-03, 06172, 2025-06-05",
        "2025-nd139, 2025-08-04, 06172, 2026-08-24",
        "2026-nd303, 2026-09-21, 06172,",
    })
    void every_sequence_flow_of_the_edition_is_walked(
            String edition, LocalDate from, String unit, LocalDate shortlyBeforeTheLawChanges) {
        for (String procedure : editions.get(edition).procedures()) {
            outcomes.clear();
            for (int number = 0;
                    number < MOST_DOSSIERS && !missing(edition, procedure).isEmpty();
                    number++) {
                boolean acrossTheChange = shortlyBeforeTheLawChanges != null && number == 0;
                office.on(acrossTheChange ? opening(procedure, shortlyBeforeTheLawChanges) : from);
                String dossier = open(procedure, edition, number, unit);
                if (number == WITH_STATE_MONEY && !edition.equals("2017-nd68")) {
                    assignInvestor(dossier);
                }
                walk(dossier, number);
            }
        }
        assertThat(missing(edition, "")).isEmpty();
    }

    private String open(String procedure, String edition, int number, String unit) {
        String cluster = procedure + " " + edition + " " + number;
        return procedure.equals("adjust-decision") && number == ON_OWN_INITIATIVE
                ? office.openOnOwnInitiative(cluster, "39.5", unit)
                : office.open(procedure, cluster, "39.5", unit);
    }

    /** Only establishment and expansion have a window; anything else the officer checks sooner. */
    private static LocalDate opening(String procedure, LocalDate shortlyBeforeTheLawChanges) {
        return Set.of("establish-cluster", "expand-cluster").contains(procedure)
                ? shortlyBeforeTheLawChanges
                : shortlyBeforeTheLawChanges.plusDays(DAYS_WITHOUT_A_WINDOW);
    }

    private void assignInvestor(String dossier) {
        dossiers.get(dossier).applicants().stream()
                .findFirst()
                .ifPresent(first -> office.assignInvestor(dossier, first.id()));
    }

    /**
     * In the procedure itself, that of establishment with the parts that all share; everywhere if none is named. Under the
     * law in force nothing newer can take a dossier over.
     */
    private Set<String> missing(String edition, String procedure) {
        Set<String> others = new HashSet<>(editions.get(edition).procedures());
        others.remove(procedure);
        boolean withParts = procedure.isEmpty() || procedure.equals("establish-cluster");
        return flows.missing(repository, edition).stream()
                .filter(flow -> procedure.isEmpty()
                        || flow.startsWith(procedure + "#")
                        || withParts && others.stream().noneMatch(other -> flow.startsWith(other + "#")))
                .filter(flow -> !edition.equals("2026-nd303") || !flow.contains("changed"))
                .collect(Collectors.toSet());
    }

    private void walk(String dossier, int number) {
        Set<String> sought = new HashSet<>();
        for (int act = 0; act < MOST_ACTS; act++) {
            List<Task> open = tasks.openOf(dossier);
            boolean agenciesStaySilent = number % 4 == 1;
            Task next = open.stream()
                    .filter(task -> !(agenciesStaySilent && task.key().equals("give-opinion")))
                    .min(Comparator.comparing(Task::createdAt))
                    .orElse(null);
            if (next != null) {
                clerks.complete(next, number == 0 ? ordinary(next) : outcome(next, sought), answers(number));
            } else if (!office.waitForTheNextTimer(dossier)) {
                return;
            }
            office.forward(number == 0 ? DAYS_UNTIL_THE_LAW_CHANGES : act % 3 == 0 ? 1 : 0);
        }
    }

    /** Every other adjustment brings a new owner. */
    private static Map<String, Object> answers(int number) {
        return number % 2 == 1 ? Map.of("newOwner", "Công ty Kế Thừa") : Map.of();
    }

    private String ordinary(Task task) {
        return offered(task).get(0);
    }

    /** Which outcomes a form has depends on its edition and procedure alone. */
    private List<String> offered(Task task) {
        return outcomes.computeIfAbsent(
                task.edition() + "/" + task.key(), form -> tasks.form(task.id()).outcomes().stream()
                        .map(Form.Option::value)
                        .toList());
    }

    /** Towards what nobody has walked yet, but no dossier goes the same way round twice for it. */
    private String outcome(Task task, Set<String> sought) {
        List<String> offered = offered(task);
        return flows.towards(
                        repository, task.edition(), dossiers.get(task.dossier()).procedure(), task.key(), offered)
                .filter(outcome -> sought.add(task.key() + outcome))
                .orElse(offered.get(0));
    }
}
