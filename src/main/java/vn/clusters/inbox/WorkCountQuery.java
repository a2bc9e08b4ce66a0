package vn.clusters.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Actor;

/** The statement that counts open work by whose it is and how urgent; where lanes are read, not far beyond the cap. */
final class WorkCountQuery {

    private static final String CAPPED = " limit " + (WorkCounts.CAP + 1);

    private final WorkList.Filter filter;
    private final Urgency.Days days;
    private final WorkConditions conditions;

    /** @param filter for every urgency, of the officer's own lanes or of the officer's agencies */
    WorkCountQuery(Actor actor, WorkList.Filter filter, AgencyLanes.Lanes agencies, Urgency.Days days) {
        this.filter = filter;
        this.days = days;
        this.conditions = new WorkConditions(actor, filter, agencies, days);
    }

    boolean findsNothing() {
        return conditions.lanes().isEmpty();
    }

    Map<String, Object> parameters() {
        return conditions.parameters();
    }

    /** Gives rows of {@code whose}, {@code urgency} and the count. */
    String text() {
        return conditions.isByLane() ? ofLanes() : ofMatches();
    }

    private String ofLanes() {
        List<String> counts = new ArrayList<>();
        for (Urgency urgency : Urgency.values()) {
            if (filter.ofAgency()) {
                counts.add(count(WorkList.AGENCY, urgency, rows(conditions.inAnyLane(), urgency)));
            } else {
                count("mine", urgency, mine(), counts);
                count("unclaimed", urgency, desks(), counts);
            }
        }
        return String.join(" union all ", counts);
    }

    private List<String> mine() {
        return conditions.lanes().stream().filter(WorkKeys::isOfOfficer).toList();
    }

    private List<String> desks() {
        return conditions.lanes().stream()
                .filter(lane -> !WorkKeys.isOfOfficer(lane))
                .toList();
    }

    private void count(String whose, Urgency urgency, List<String> lanes, List<String> counts) {
        if (!lanes.isEmpty()) {
            counts.add(count(whose, urgency, conditions.eachOf(lanes, inLane -> rows(inLane, urgency))));
        }
    }

    private String count(String whose, Urgency urgency, String rows) {
        conditions.parameter("from" + urgency, days.from(urgency));
        conditions.parameter("until" + urgency, days.until(urgency));
        return "select '" + whose + "' as whose, '" + urgency.slug() + "' as urgency, count(*) as rows_found"
                + " from (select one from (" + rows + ") r" + CAPPED + ") c";
    }

    private String rows(String inLane, Urgency urgency) {
        return "(select 1 as one from work_item where " + inLane + " and due_on >= :from" + urgency
                + " and due_on < :until" + urgency + conditions.and() + CAPPED + ")";
    }

    private String ofMatches() {
        StringBuilder urgency = new StringBuilder("case");
        for (Urgency one : List.of(Urgency.OVERDUE, Urgency.NEAR, Urgency.OPEN)) {
            conditions.parameter("until" + one, days.until(one));
            urgency.append(" when due_on < :until" + one + " then '" + one.slug() + "'");
        }
        return "select whose, urgency, count(*) from (select " + whose() + " as whose, " + urgency
                + " else 'none' end as urgency from work_item where " + conditions.inAnyLane() + conditions.and()
                + ") c group by whose, urgency";
    }

    private String whose() {
        if (filter.ofAgency()) {
            return "'" + WorkList.AGENCY + "'";
        }
        conditions.parameter("mine", mine());
        return "case when lane in (:mine) then 'mine' else 'unclaimed' end";
    }
}
