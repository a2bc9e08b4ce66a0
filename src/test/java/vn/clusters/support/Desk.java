package vn.clusters.support;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;
import vn.clusters.workflow.Workflow;

/** Brings dossiers to where a browser test looks at them, by the services, and knows whose turn it is. */
@TestComponent
public class Desk {

    private static final LocalDate COMMUNES_SINCE = LocalDate.of(2025, 7, 1);

    private final Dossiers dossiers;
    private final Tasks tasks;
    private final Officers officers;
    private final Clerks clerks;
    private final Workflow workflow;
    private final BusinessTime time;
    private final Map<String, String> opened = new HashMap<>();

    Desk(Dossiers dossiers, Tasks tasks, Officers officers, Clerks clerks, Workflow workflow, BusinessTime time) {
        this.dossiers = dossiers;
        this.tasks = tasks;
        this.officers = officers;
        this.clerks = clerks;
        this.workflow = workflow;
        this.time = time;
    }

    /** The dossier of a cluster at xã Hoàng Văn Thụ, done as far as the task of that key; made once. */
    public String dossierAt(String cluster, String key) {
        return opened.computeIfAbsent(cluster, name -> walked(propose(name, "06172", proposer()), key));
    }

    /** The same in another unit, proposed by that officer. */
    public String dossierAt(String cluster, String key, String unit, String proposer) {
        return opened.computeIfAbsent(cluster, name -> walked(propose(name, unit, proposer), key));
    }

    /** Goes on with a dossier until the task of that key is open. */
    public String on(String dossier, String key) {
        return walked(dossier, key);
    }

    private String propose(String cluster, String unit, String proposer) {
        Dossiers.ProposedCluster proposed = new Dossiers.ProposedCluster(
                cluster, new java.math.BigDecimal("39.5"), List.of(unit), time.today(), null, "Cơ khí", "normal");
        Dossiers.Application first = new Dossiers.Application(
                "Công ty A", time.today(), List.of(), new java.math.BigDecimal("310000000000"));
        Dossiers.Request request =
                new Dossiers.Request("establish-cluster", time.today(), proposed, List.of(first), null, null, null);
        return Acting.as(officers.actor(proposer), () -> dossiers.open(request));
    }

    private String proposer() {
        return time.today().isBefore(COMMUNES_SINCE) ? "officer.ubnd-182" : "officer.ubnd-06172";
    }

    private String walked(String dossier, String key) {
        while (tasks.openOf(dossier).stream().noneMatch(task -> task.key().equals(key))) {
            tasks.openOf(dossier).stream()
                    .findFirst()
                    .ifPresentOrElse(task -> clerks.complete(task, null, Map.of()), this::nextDay);
        }
        return dossier;
    }

    private void nextDay() {
        time.forward(Duration.ofDays(1));
        workflow.runDue();
    }

    public Task open(String dossier, String key) {
        return tasks.openOf(dossier).stream()
                .filter(task -> task.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** Whoever may do the task. */
    public String officer(Task task) {
        return task.assignee() != null
                ? task.assignee()
                : officers.at(task.desk()).get(0).username();
    }
}
