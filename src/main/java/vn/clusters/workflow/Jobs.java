package vn.clusters.workflow;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** Timers and automatic steps: the engine's clock follows the business time, failed steps become incidents. */
@Component
class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int MOST_ROUNDS = 1_000;

    private final ManagementService management;
    private final RuntimeService runtime;
    private final Companions companions;
    private final OneCommand engine;

    Jobs(ManagementService management, RuntimeService runtime, Companions companions, OneCommand engine) {
        this.management = management;
        this.runtime = runtime;
        this.companions = companions;
        this.engine = engine;
    }

    @EventListener
    void follow(BusinessTime.Shifted shifted) {
        ClockUtil.reset();
        ClockUtil.offset(shifted.offset().toMillis());
    }

    void runDue() {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Job> due = management.createJobQuery().executable().listPage(0, 50);
            if (due.isEmpty()) {
                return;
            }
            due.forEach(this::run);
        }
    }

    /** Runs the automatic steps that the dossier is ready for, so that the next task stands there at once. */
    void runReady(String dossier) {
        for (int round = 0; round < MOST_ROUNDS; round++) {
            List<Job> ready = engine.asOne(() -> messages(dossier));
            if (ready.isEmpty()) {
                return;
            }
            ready.forEach(this::run);
        }
    }

    private List<Job> messages(String dossier) {
        Set<String> running =
                companions.of(dossier).stream().map(ProcessInstance::getId).collect(Collectors.toSet());
        if (running.isEmpty()) {
            return List.of();
        }
        return management
                .createJobQuery()
                .processInstanceIds(running)
                .messages()
                .withRetriesLeft()
                .executable()
                .list();
    }

    /** A step that fails keeps its token and loses one retry; at none left it is an incident. */
    private void run(Job job) {
        try {
            management.executeJob(job.getId());
        } catch (OptimisticLockingException | NullValueException alreadyTaken) {
            LOG.debug("Job {} was run by someone else", job.getId());
        } catch (RuntimeException failed) {
            LOG.warn("Step failed in job {}", job.getId(), failed);
        }
    }

    List<Workflow.Incident> incidents() {
        return runtime.createIncidentQuery().orderByIncidentTimestamp().asc().list().stream()
                .map(this::read)
                .toList();
    }

    private Workflow.Incident read(org.camunda.bpm.engine.runtime.Incident incident) {
        String dossier = Optional.ofNullable(runtime.createProcessInstanceQuery()
                        .processInstanceId(incident.getProcessInstanceId())
                        .singleResult())
                .map(ProcessInstance::getBusinessKey)
                .orElse("");
        return new Workflow.Incident(
                incident.getId(),
                dossier,
                incident.getActivityId(),
                incident.getIncidentMessage(),
                incident.getIncidentTimestamp().toInstant());
    }

    void retry(String id) {
        var incident = runtime.createIncidentQuery().incidentId(id).singleResult();
        if (incident == null) {
            throw new Problem(404, "unknown-incident", id);
        }
        management.setJobRetries(incident.getConfiguration(), 1);
        management.createJobQuery().jobId(incident.getConfiguration()).list().forEach(this::run);
    }
}
