package vn.clusters.workflow;

import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Several questions to the engine in one command: what it has read for one it need not read for the next. */
@Component
class OneCommand {

    private final ProcessEngineConfigurationImpl engine;

    OneCommand(@Lazy ProcessEngineConfigurationImpl engine) {
        this.engine = engine;
    }

    /** The engine's own task, for which its query would put together a long statement; empty if it is not open. */
    Optional<TaskEntity> task(String id) {
        return Optional.ofNullable(engine.getCommandExecutorTxRequired()
                .execute(context -> context.getTaskManager().findTaskById(id)));
    }

    /** Queries among them do not see what others among them change. */
    <T> T asOne(Supplier<T> questions) {
        return engine.getCommandExecutorTxRequired().execute(context -> questions.get());
    }
}
