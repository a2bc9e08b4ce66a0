package vn.clusters.inbox;

import java.util.Map;
import vn.clusters.kernel.Actor;

/**
 * The statement behind a page of work. Each lane is read in the order of an index and only as far as needed, and the lanes
 * are merged; H2 uses an index for an order only if the order names the constant lane as well. Words are sought in all
 * lanes at once, for which PostgreSQL has trigrams; a dossier has few rows wherever they lie.
 */
final class WorkQuery {

    private final WorkList.Filter filter;
    private final WorkConditions conditions;

    WorkQuery(Actor actor, WorkList.Filter filter, AgencyLanes.Lanes agencies, Urgency.Days days) {
        this.filter = filter;
        this.conditions = new WorkConditions(actor, filter, agencies, days);
    }

    boolean findsNothing() {
        return conditions.lanes().isEmpty();
    }

    Map<String, Object> parameters() {
        return conditions.parameters();
    }

    /** At most {@code most} rows after the cursor. */
    String page(int most) {
        String order = String.join(", ", filter.order().columns());
        return "select w.* from (select task_id from (" + keys(order, most) + ") m order by " + order + " limit " + most
                + ") k join work_item w on w.task_id = k.task_id order by w." + order.replace(", ", ", w.");
    }

    /** How many rows there are, counted up to {@code most}. */
    String size(int most) {
        String order = String.join(", ", filter.order().columns());
        return "select count(*) from (select task_id from (" + keys(order, most) + ") m limit " + most + ") k";
    }

    private String keys(String order, int most) {
        String select = "select " + order + " from work_item where ";
        String and = conditions.and() + (filter.after() == null ? "" : " and " + after(WorkCursor.of(filter), 0));
        return conditions.isByLane()
                ? conditions.eachOf(
                        conditions.lanes(),
                        inLane -> "(" + select + inLane + and + " order by lane, " + order + " limit " + most + ")")
                : select + conditions.inAnyLane() + and;
    }

    /** The rows that stand after the cursor: the leading column bounds the index, the next decides between equals. */
    private String after(WorkCursor cursor, int at) {
        String column = filter.order().columns().get(at);
        conditions.parameter("after" + at, cursor.values().get(at));
        if (at == filter.order().columns().size() - 1) {
            return column + " > :after" + at;
        }
        return column + " >= :after" + at + " and (" + column + " > :after" + at + " or (" + after(cursor, at + 1)
                + "))";
    }
}
