package vn.clusters.workflow;

import java.util.ArrayList;
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

    /** The next tasks whose ids the database sorts after that one; fewer than {@code most} only at the end. */
    @Transactional(readOnly = true)
    public List<Task> after(String id, int most) {
        List<Task> open = new ArrayList<>();
        List<String> ids = List.of(id);
        while (!ids.isEmpty() && open.size() < most) {
            ids = ids(ids.get(ids.size() - 1), most - open.size());
            open.addAll(reader.find(ids));
        }
        return open;
    }

    private List<String> ids(String after, int most) {
        return engine.createNativeTaskQuery().sql(IN_ORDER).parameter("after", after).listPage(0, most).stream()
                .map(org.camunda.bpm.engine.task.Task::getId)
                .toList();
    }
}
