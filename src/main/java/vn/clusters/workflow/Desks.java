package vn.clusters.workflow;

import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Asks the model's own expression who a task is for, at the present business date. */
@Component
class Desks {

    private final ProcessEngineConfigurationImpl engine;

    Desks(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** The desk that the model names today, null for a task of one person. */
    String now(Task task) {
        Command<String> ask = context -> {
            TaskEntity entity = context.getTaskManager().findTaskById(task.id());
            ExecutionEntity execution = entity.getExecution();
            return entity.getTaskDefinition().getCandidateGroupIdExpressions().stream()
                    .map(expression -> String.valueOf(expression.getValue(execution)))
                    .findFirst()
                    .orElse(null);
        };
        return engine.getCommandExecutorTxRequired().execute(ask);
    }
}
