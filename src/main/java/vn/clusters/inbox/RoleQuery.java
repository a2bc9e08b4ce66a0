package vn.clusters.inbox;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;

/** The statement behind a page of work at desks of certain roles, by due date; each lane is read as far as needed. */
final class RoleQuery {

    private static final String ORDER = " order by due_on, task_id limit ";
    private static final String SEPARATOR = "~";

    private final Map<String, Object> parameters = new HashMap<>();
    private final WorkLanes lanes;
    private final Set<String> desks;
    private final String and;
    private final int most;

    RoleQuery(Collection<String> roles, Actor actor, String after, int most) {
        this.lanes = new WorkLanes(actor, "all", parameters);
        this.desks = Stream.concat(
                        actor.desks().stream(), actor.powers().stream().flatMap(power -> power.desks().stream()))
                .filter(desk -> roles.contains(desk.substring(0, desk.indexOf('@'))))
                .collect(Collectors.toSet());
        this.and = " and desk in (:desks)" + after(after);
        this.most = most;
        parameters.put("desks", desks);
    }

    private String after(String cursor) {
        if (cursor == null || cursor.isBlank()) {
            return "";
        }
        String[] place = cursor.split(SEPARATOR, 2);
        try {
            parameters.put("dueOn", LocalDate.parse(place[0]));
            parameters.put("task", place[1]);
        } catch (DateTimeException | ArrayIndexOutOfBoundsException tampered) {
            throw new Problem(422, "cursor-malformed").with("field", "after");
        }
        return " and due_on >= :dueOn and (due_on > :dueOn or task_id > :task)";
    }

    static String cursor(WorkItem last) {
        return (last.dueOn() == null ? WorkItem.NEVER : last.dueOn()) + SEPARATOR + last.taskId();
    }

    boolean findsNothing() {
        return desks.isEmpty();
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    String text() {
        List<String> read = lanes.names().stream()
                .filter(lane -> WorkKeys.isOfOfficer(lane) || desks.contains(lane))
                .map(lane -> "(select task_id, due_on from work_item where " + lanes.in(lane) + and
                        + " order by lane, due_on, task_id limit " + most + ")")
                .toList();
        return "select w.* from (select task_id from (" + String.join(" union all ", read) + ") m" + ORDER + most
                + ") k join work_item w on w.task_id = k.task_id order by w.due_on, w.task_id";
    }
}
