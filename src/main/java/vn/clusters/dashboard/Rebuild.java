package vn.clusters.dashboard;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.workflow.OpenTasks;
import vn.clusters.workflow.PastTasks;
import vn.clusters.workflow.Task;

/**
 * Builds the rows anew, batch by batch: when the start asks for it ({@code --clusters.rebuild-dashboard}), and once after
 * the update that brought them. Rows of limits are set right; of tasks, those that lack are added. Who kept a limit that
 * was done before is taken from today's dossier, and the end of a dossier from its last task.
 */
@Component
class Rebuild {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final int BATCH = 200;

    /** How many rows were missing or wrong. */
    record Report(int tasks, int limits) {}

    private final OpenTasks open;
    private final PastTasks past;
    private final StepStays stays;
    private final StayOrder order;
    private final LimitRuns runs;
    private final JdbcClient database;
    private final BusinessTime time;
    private final TransactionTemplate transaction;
    private final boolean wanted;

    Rebuild(
            OpenTasks open,
            PastTasks past,
            StepStays stays,
            StayOrder order,
            LimitRuns runs,
            JdbcClient database,
            BusinessTime time,
            PlatformTransactionManager transactions,
            @Value("${clusters.rebuild-dashboard:false}") String wanted) {
        this.open = open;
        this.past = past;
        this.stays = stays;
        this.order = order;
        this.runs = runs;
        this.database = database;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
        this.wanted = !wanted.equals("false");
    }

    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (wanted || isEmpty("limit_run") && !isEmpty("dossier")) {
            run();
        }
    }

    private boolean isEmpty(String table) {
        return database.sql("select 1 from " + table + " limit 1")
                .query(Integer.class)
                .list()
                .isEmpty();
    }

    Report run() {
        int tasks = through(past::after, PastTasks.Past::id, this::lacking, stays::add)
                + through(open::after, Task::id, this::lacking, stays::add);
        Report report = new Report(tasks, through(this::codes, Function.identity(), codes -> codes, this::follow));
        LOG.info("Dashboard rebuilt: {} tasks added, {} limits set right", report.tasks(), report.limits());
        return report;
    }

    private <T> int through(
            BiFunction<String, Integer, List<T>> after,
            Function<T, String> id,
            UnaryOperator<Set<String>> wrong,
            ToIntFunction<T> setRight) {
        int changed = 0;
        for (String last = ""; last != null; ) {
            String from = last;
            List<T> batch = after.apply(from, BATCH);
            Set<String> wrongOnes = wrong.apply(batch.stream().map(id).collect(Collectors.toSet()));
            changed += batch.stream()
                    .filter(one -> wrongOnes.contains(id.apply(one)))
                    .mapToInt(one -> setRight(one, setRight))
                    .sum();
            last = batch.size() < BATCH ? null : id.apply(batch.get(BATCH - 1));
        }
        return changed;
    }

    /** The tasks without a row. */
    private Set<String> lacking(Set<String> tasks) {
        Set<String> lacking = new HashSet<>(tasks);
        if (!tasks.isEmpty()) {
            lacking.removeAll(database.sql("select task_id from step_stay where task_id in (:tasks)")
                    .param("tasks", tasks)
                    .query(String.class)
                    .list());
        }
        return lacking;
    }

    /** What cannot be told, as for a year without a calendar, is left as it is. */
    private <T> int setRight(T one, ToIntFunction<T> setRight) {
        try {
            return transaction.execute(state -> setRight.applyAsInt(one));
        } catch (Problem problem) {
            LOG.warn("Left out: {}", one, problem);
            return 0;
        }
    }

    private List<String> codes(String after, int most) {
        return database.sql("select code from dossier where code > ? order by code limit ?")
                .params(after, most)
                .query(String.class)
                .list();
    }

    private int follow(String dossier) {
        order.settle(dossier, Map.of());
        LocalDate last = database
                .sql("select max(done_on) from step_stay where dossier = ?")
                .param(dossier)
                .query(LocalDate.class)
                .list()
                .stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(time::today);
        return runs.follow(dossier, last);
    }
}
