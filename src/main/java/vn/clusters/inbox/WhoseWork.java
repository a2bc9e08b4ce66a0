package vn.clusters.inbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Power;

/** Which open work is an officer's: their own, that of their desks, and that of those in whose place they may act. */
final class WhoseWork {

    private final Actor actor;
    private final Map<String, Object> parameters;

    /** @param parameters of the query, to be added to */
    WhoseWork(Actor actor, Map<String, Object> parameters) {
        this.actor = actor;
        this.parameters = parameters;
    }

    /** @param whose mine, unclaimed or anything else for both */
    String condition(String whose) {
        boolean onlyUnclaimed = "unclaimed".equals(whose);
        boolean onlyMine = "mine".equals(whose);
        List<String> ways = new ArrayList<>();
        if (!onlyUnclaimed) {
            ways.add("w.assignee = :me");
            parameters.put("me", actor.username());
        }
        if (!onlyMine) {
            ways.add("(w.assignee is null and w.desk in :desks)");
            parameters.put("desks", actor.desks());
        }
        for (Power power : actor.powers()) {
            ways.add(lent(power, onlyMine, onlyUnclaimed, ways.size()));
        }
        return "(" + String.join(" or ", ways) + ")";
    }

    private String lent(Power power, boolean onlyMine, boolean onlyUnclaimed, int number) {
        String owner = "w.assignee = :owner" + number;
        String state =
                onlyMine ? owner : onlyUnclaimed ? "w.assignee is null" : "(w.assignee is null or " + owner + ")";
        StringBuilder way = new StringBuilder("(" + state + " and (w.desk in :lent" + number);
        parameters.put("lent" + number, power.desks());
        if (power.inCharge() && !onlyUnclaimed) {
            way.append(" or (w.desk is null and w.subject is null and ")
                    .append(owner)
                    .append(")");
        }
        way.append(")");
        if (!onlyUnclaimed) {
            parameters.put("owner" + number, power.owner());
        }
        narrow(way, "w.procedureKey = :procedure" + number, "procedure" + number, power.procedure());
        narrow(way, "w.taskKey = :step" + number, "step" + number, power.step());
        return way.append(")").toString();
    }

    private void narrow(StringBuilder way, String condition, String name, String value) {
        if (value != null) {
            way.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }
}
