package vn.clusters.inbox;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An order of open work: columns of the row, each list the tail of an index that begins with the lane. */
enum WorkSort {
    DUE("due_on", "task_id"),
    RECEIVED("received_on", "task_id"),
    PROCEDURE("procedure_key", "due_on", "task_id"),
    PLACE("place_key", "due_on", "task_id");

    private final List<String> columns;

    WorkSort(String... columns) {
        this.columns = List.of(columns);
    }

    static Optional<WorkSort> of(String slug) {
        return Arrays.stream(values()).filter(sort -> sort.slug().equals(slug)).findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    List<String> columns() {
        return columns;
    }

    static boolean isDate(String column) {
        return column.endsWith("_on");
    }

    /** Where a row stands in this order. */
    List<String> place(WorkItem item) {
        return columns.stream().map(column -> value(item, column)).toList();
    }

    private static String value(WorkItem item, String column) {
        return switch (column) {
            case "due_on" -> String.valueOf(item.dueOn() == null ? WorkItem.NEVER : item.dueOn());
            case "received_on" -> item.keys().receivedOn().toString();
            case "procedure_key" -> item.procedure();
            case "place_key" -> item.keys().placeKey();
            default -> item.taskId();
        };
    }
}
