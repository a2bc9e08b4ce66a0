package vn.clusters.workflow;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Every open task of the engine, for those who keep a copy and must compare it. */
@Component
public class OpenTasks {

    private static final String IN_ORDER = "select * from ACT_RU_TASK where ID_ > #{after} order by ID_";

    private final TaskService engine;
    private final TaskReader reader;

    OpenTasks(TaskService engine, TaskReader reader) {
        this.engine = engine;
        this.reader = reader;
    }

    /** At most {@code most} tasks whose ids the database sorts after that one. */
    @Transactional(readOnly = true)
    public List<Task> after(String id, int most) {
        return engine.createNativeTaskQuery().sql(IN_ORDER).parameter("after", id).listPage(0, most).stream()
                .map(reader::read)
                .toList();
    }
}
