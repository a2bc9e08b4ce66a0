package vn.clusters.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.exception.NullValueException;
import org.camunda.bpm.engine.task.TaskQuery;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** What the engine says of a task that somebody else completes between two questions. */
@ClustersTest
class GoneTaskTests {

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    FormReader forms;

    @Autowired
    TaskReader reader;

    @Autowired
    TaskService engine;

    @Autowired
    BusinessTime time;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void its_form_is_not_read_and_the_reader_is_told_that_it_is_gone() {
        office.on(LocalDate.of(2018, 3, 5));
        String dossier = office.open("CCN Vừa xong", "20", "06172");
        Task task = walk.to(dossier, "sign-appraisal");
        walk.to(dossier, "issue-appraisal");

        assertThatThrownBy(() -> forms.readToCheck(task)).isInstanceOf(NullValueException.class);
        assertThat(reader.find(task.id())).isEmpty();
    }

    @Test
    void it_is_not_listed_with_the_tasks_of_its_dossier_and_whoever_asked_goes_on() {
        office.on(LocalDate.of(2018, 3, 5));
        String dossier = office.open("CCN Vừa xong 2", "20", "06172");
        walk.to(dossier, "sign-appraisal");
        TaskQuery completing = completingAfterTheList(dossier, engine.createTaskQuery());
        Tasks tasks = new Tasks(asking(completing), reader, null, null, null, null, null, null);

        List<Task> open = transaction.execute(asked -> tasks.openOf(dossier));

        assertThat(open).extracting(Task::key).doesNotContain("sign-appraisal");
    }

    private TaskQuery completingAfterTheList(String dossier, TaskQuery query) {
        return proxy(TaskQuery.class, (proxy, method, arguments) -> {
            Object answer = method.invoke(query, arguments);
            if (method.getName().equals("list")) {
                elsewhere(() -> walk.to(dossier, "issue-appraisal"));
            }
            return answer instanceof TaskQuery ? proxy : answer;
        });
    }

    /** In a transaction of somebody else. */
    private static void elsewhere(Runnable act) {
        CompletableFuture.runAsync(act).join();
    }

    private static TaskService asking(TaskQuery query) {
        return proxy(TaskService.class, (proxy, method, arguments) -> query);
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
