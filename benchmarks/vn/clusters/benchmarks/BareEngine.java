package vn.clusters.benchmarks;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.core.io.Resource;
import vn.clusters.law.Edition;

/** The same models and tables on the engine alone: steps answer at once and keep nothing. */
class BareEngine implements AutoCloseable {

    private static final int MOST_ROUNDS = 200;

    private final ProcessEngine engine;
    private final String process;

    BareEngine(Edition edition, String url, String user, String password) throws IOException {
        StandaloneProcessEngineConfiguration configuration = new StandaloneProcessEngineConfiguration();
        configuration.setJdbcUrl(url);
        configuration.setJdbcUsername(user);
        configuration.setJdbcPassword(password);
        configuration.setJdbcDriver(url.contains("postgresql") ? "org.postgresql.Driver" : "org.h2.Driver");
        configuration.setDatabaseSchemaUpdate("true");
        configuration.setJobExecutorActivate(false);
        configuration.setHistory("full");
        configuration.setIdGenerator(new StrongUuidGenerator());
        configuration.setExpressionManager(new CannedSteps());
        engine = configuration.buildProcessEngine();
        process = deploy(edition);
    }

    private String deploy(Edition edition) throws IOException {
        DeploymentBuilder deployment =
                engine.getRepositoryService().createDeployment().name(edition.id());
        for (Map.Entry<String, Resource> file : edition.resources().entrySet()) {
            if (file.getKey().matches(".*\\.(bpmn|dmn|form)")) {
                try (var content = file.getValue().getInputStream()) {
                    deployment.addInputStream(file.getKey(), content);
                }
            }
        }
        return engine.getRepositoryService()
                .createProcessDefinitionQuery()
                .deploymentId(deployment.deploy().getId())
                .processDefinitionKey("establish-cluster")
                .singleResult()
                .getId();
    }

    /** One dossier from start to end, every task completed; gives the number of tasks. */
    int walk(String dossier) {
        Map<String, Object> variables = new HashMap<>(Map.of("dossier", dossier, "edition", "bare"));
        ProcessInstance main = engine.getRuntimeService().startProcessInstanceById(process, dossier, variables);
        int tasks = 0;
        for (int round = 0; isRunning(main); round++) {
            if (round > MOST_ROUNDS) {
                throw new IllegalStateException("The bare walk does not end");
            }
            for (Task task : engine.getTaskService()
                    .createTaskQuery()
                    .processInstanceBusinessKey(dossier)
                    .list()) {
                complete(task);
                tasks++;
            }
            runJobs(dossier);
        }
        return tasks;
    }

    private boolean isRunning(ProcessInstance main) {
        HistoryService history = engine.getHistoryService();
        return history.createHistoricProcessInstanceQuery()
                        .processInstanceId(main.getId())
                        .unfinished()
                        .count()
                > 0;
    }

    private void complete(Task task) {
        engine.getTaskService()
                .complete(
                        task.getId(),
                        Variables.createVariables()
                                .putValue("outcome", CannedSteps.outcome(task.getTaskDefinitionKey()))
                                .putValueTyped("answers", Variables.untypedValue(new HashMap<>(), true)));
    }

    /** Joins and automatic steps, and the one timer that the walk waits for. */
    private void runJobs(String dossier) {
        ManagementService management = engine.getManagementService();
        for (ProcessInstance instance : engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(dossier)
                .list()) {
            List<Job> jobs = management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .list();
            for (Job job : jobs) {
                boolean window = job.getDuedate() != null && job.getDuedate().before(CannedSteps.FAR);
                if (job.getDuedate() == null || window) {
                    management.executeJob(job.getId());
                }
            }
        }
    }

    @Override
    public void close() {
        engine.close();
    }
}
