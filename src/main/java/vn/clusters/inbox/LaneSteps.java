package vn.clusters.inbox;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.VietnameseText;

/** The steps that wait in each lane, remembered for some minutes: to offer a filter, nobody need read every row. */
@Component
class LaneSteps {

    private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(5);

    private record Known(Map<String, String> names, long since) {}

    private final JdbcClient database;
    private final Map<String, Known> byLane = new ConcurrentHashMap<>();

    LaneSteps(JdbcClient database) {
        this.database = database;
    }

    void came(WorkItem item) {
        Known known = byLane.get(item.keys().lane());
        if (known != null) {
            known.names().put(item.taskKey(), item.name());
        }
    }

    void forget() {
        byLane.clear();
    }

    /** Name by key, in the order of the names. */
    Map<String, String> in(Iterable<String> lanes) {
        Map<String, String> names = new TreeMap<>();
        lanes.forEach(lane -> names.putAll(of(lane)));
        return names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(VietnameseText.order()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, java.util.LinkedHashMap::new));
    }

    private Map<String, String> of(String lane) {
        Known known = byLane.get(lane);
        if (known == null || System.nanoTime() - known.since() > KEPT_NANOS) {
            known = new Known(read(lane), System.nanoTime());
            byLane.put(lane, known);
        }
        return known.names();
    }

    private Map<String, String> read(String lane) {
        Map<String, String> names = new ConcurrentHashMap<>();
        database.sql("select task_key, max(name) as name from work_item where lane = ? group by task_key")
                .param(lane)
                .query(row -> {
                    names.put(row.getString("task_key"), row.getString("name"));
                });
        return names;
    }
}
