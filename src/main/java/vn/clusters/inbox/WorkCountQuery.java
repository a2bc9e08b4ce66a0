package vn.clusters.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Actor;

/** The statement that counts open work by whose it is and how urgent; where lanes are read, not far beyond the cap. */
final class WorkCountQuery {

    private static final String CAPPED = " limit " + (WorkCounts.CAP + 1);

    private final List<String> mine;
    private final Urgency.Days days;
    private final WorkConditions conditions;

    /** @param filter for all the officer's lanes and every urgency */
    WorkCountQuery(Actor actor, WorkList.Filter filter, Urgency.Days days) {
        this.days = days;
        this.conditions = new WorkConditions(actor, filter, days);
        this.mine = conditions.lanes().stream().filter(WorkKeys::isOfOfficer).toList();
    }

    Map<String, Object> parameters() {
        return conditions.parameters();
    }

    /** Gives rows of {@code whose}, {@code urgency} and the count. */
    String text() {
        return conditions.isByLane() ? ofLanes() : ofMatches();
    }

    private String ofLanes() {
        List<String> desks =
                conditions.lanes().stream().filter(lane -> !mine.contains(lane)).toList();
        List<String> counts = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            counts.add(count("mine", urgency, mine));
            if (!desks.isEmpty()) {
                counts.add(count("unclaimed", urgency, desks));
            }
        }
        return String.join(" union all ", counts);
    }

    private String count(String whose, Urgency urgency, List<String> lanes) {
        conditions.parameter("from" + urgency, days.from(urgency));
        conditions.parameter("until" + urgency, days.until(urgency));
        String rows = conditions.eachOf(
                lanes,
                inLane -> "(select 1 as one from work_item where " + inLane + " and due_on >= :from" + urgency
                        + " and due_on < :until" + urgency + conditions.and() + CAPPED + ")");
        return "select '" + whose + "' as whose, '" + urgency.slug() + "' as urgency, count(*) as rows_found"
                + " from (select one from (" + rows + ") r" + CAPPED + ") c";
    }

    private String ofMatches() {
        conditions.parameter("mine", mine);
        StringBuilder urgency = new StringBuilder("case");
        for (Urgency one : List.of(Urgency.OVERDUE, Urgency.NEAR, Urgency.OPEN)) {
            conditions.parameter("until" + one, days.until(one));
            urgency.append(" when due_on < :until" + one + " then '" + one.slug() + "'");
        }
        return "select whose, urgency, count(*) from (select case when lane in (:mine) then 'mine' else 'unclaimed' end"
                + " as whose, " + urgency + " else 'none' end as urgency from work_item where "
                + conditions.inAnyLane() + conditions.and() + ") c group by whose, urgency";
    }
}
