package vn.clusters.workflow;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The running procedures. */
@Component
public class Workflow {

    /** A process of a dossier with what is current and done, to mark on its diagram. */
    public record Progress(
            String process, String name, String edition, boolean ended, Set<String> current, Set<String> done) {}

    /** A step that failed and waits for an administrator. */
    public record Incident(String id, String dossier, String activity, String message, Instant since) {}

    /** Steps ahead by id, with their names. */
    public record Ahead(Map<String, String> own, Map<String, String> other) {}

    private final RuntimeService runtime;
    private final Deployments deployments;
    private final Companions companions;
    private final ProgressReader progress;
    private final Road road;
    private final Jobs jobs;
    private final Tasks tasks;

    Workflow(
            RuntimeService runtime,
            Deployments deployments,
            Companions companions,
            ProgressReader progress,
            Road road,
            Jobs jobs,
            @Lazy Tasks tasks) {
        this.runtime = runtime;
        this.deployments = deployments;
        this.companions = companions;
        this.progress = progress;
        this.road = road;
        this.jobs = jobs;
        this.tasks = tasks;
    }

    /**
     * Starts the procedure of the edition for the dossier; the process waits at its first task when this returns.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code unknown-procedure}
     */
    @Transactional
    public void start(String edition, String procedure, String dossier) {
        ProcessDefinition process = deployments.process(edition, procedure);
        runtime.startProcessInstanceById(process.getId(), dossier, variables(edition, dossier));
    }

    /**
     * Starts a procedure of another body of law beside the dossier's own. It keeps its edition whatever becomes of the
     * dossier's, and that edition is the subject of its tasks and clocks.
     */
    @Transactional
    public void startBeside(String edition, String procedure, String dossier) {
        ProcessDefinition process = deployments.process(edition, procedure);
        Map<String, Object> variables = variables(edition, dossier);
        variables.put(Variables.SUBJECT, edition);
        runtime.startProcessInstanceById(process.getId(), dossier, variables);
    }

    /** Ends everything that runs for the dossier. */
    @Transactional
    public void cancel(String dossier, String reason) {
        cancel(companions.of(dossier), reason);
    }

    private void cancel(List<ProcessInstance> instances, String reason) {
        for (ProcessInstance instance : instances) {
            if (instance.getRootProcessInstanceId().equals(instance.getId())) {
                runtime.deleteProcessInstance(instance.getId(), reason, false, true);
            }
        }
    }

    /** Ends what runs and goes on in another edition at the same open steps of the procedure. */
    @Transactional
    public void moveTo(String dossier, String edition) {
        ProgressReader.Open open = progress.open(dossier);
        cancel(companions.ofOwnLaw(dossier), edition);
        ProcessDefinition process = deployments.process(edition, open.procedure());
        begin(process, edition, dossier, open.activities());
    }

    /** Goes on in another edition at the given activity, while the running process comes to its end by itself. */
    @Transactional
    public void continueUnder(String dossier, String edition, String activity) {
        String procedure = progress.open(dossier).procedure();
        begin(deployments.process(edition, procedure), edition, dossier, List.of(activity));
    }

    private void begin(ProcessDefinition process, String edition, String dossier, List<String> activities) {
        ProcessInstantiationBuilder instance = runtime.createProcessInstanceById(process.getId())
                .businessKey(dossier)
                .setVariables(variables(edition, dossier));
        activities.forEach(instance::startBeforeActivity);
        instance.execute();
    }

    private static Map<String, Object> variables(String edition, String dossier) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(Variables.DOSSIER, dossier);
        variables.put(Variables.EDITION, edition);
        return variables;
    }

    /** Asks the model again who does each open task of the dossier, after a hand-over. */
    @Transactional
    public void readdress(String dossier) {
        tasks.readdress(dossier);
    }

    /** Gives the open tasks that one officer was appointed for by name to another, the subject of the task with them. */
    @Transactional
    public void reappoint(String dossier, String from, String to) {
        tasks.reappoint(dossier, from, to);
    }

    /** Gives the open tasks that one officer has as the officer in charge to another; what is the council's stays. */
    @Transactional
    public void passCharge(String dossier, String from, String to) {
        tasks.passCharge(dossier, from, to);
    }

    /** Moves what lies open at the desks of one agency to the same desks of another. */
    @Transactional
    public void move(String dossier, String from, String to) {
        tasks.move(dossier, from, to, null);
    }

    /** The same the other way round; what the agency was asked as itself stays with it. */
    @Transactional
    public void moveBack(String dossier, String from, String to) {
        tasks.move(dossier, from, to, from);
    }

    /**
     * The user tasks that may still come, from where the dossier stands, under its own models and if another edition took
     * over: at once when the law was already settled for the dossier, else as soon as it is.
     *
     * @throws vn.clusters.kernel.Problem 409 {@code nothing-running}, 422 {@code unknown-procedure}
     */
    public Ahead ahead(String dossier, String edition, boolean settled) {
        return road.ahead(dossier, edition, settled);
    }

    @Transactional(readOnly = true)
    public List<Progress> progress(String dossier) {
        return progress.of(dossier);
    }

    /** Failed steps, oldest first. */
    public List<Incident> incidents() {
        return jobs.incidents();
    }

    /** Tries the failed step once more; it stays an incident if it fails again. */
    public void retry(String incident) {
        jobs.retry(incident);
    }

    /** Runs every timer and job that is due at the business time; for training and tests. */
    public void runDue() {
        jobs.runDue();
    }
}
