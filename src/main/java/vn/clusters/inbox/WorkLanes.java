package vn.clusters.inbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Power;

/**
 * The lanes in which an officer's work lies: the officer's own and those of the officer's desks; and, as far as a power
 * goes, those of an officer in whose place the officer may act and of that officer's desks.
 */
final class WorkLanes {

    private final Set<String> whole = new LinkedHashSet<>();
    private final Map<String, List<Power>> lent = new LinkedHashMap<>();
    private final Map<String, Object> parameters;
    private Set<String> only = Set.of();
    private Set<String> guests = Set.of();

    /**
     * @param whose mine, unclaimed or anything else for both
     * @param parameters of the statement, to be added to
     */
    WorkLanes(Actor actor, String whose, Map<String, Object> parameters) {
        this.parameters = parameters;
        if (!"unclaimed".equals(whose)) {
            whole.add(WorkKeys.laneOf(actor.username()));
            actor.powers().forEach(power -> lend(Set.of(WorkKeys.laneOf(power.owner())), power));
        }
        if (!"mine".equals(whose)) {
            whole.addAll(new TreeSet<>(actor.desks()));
            actor.powers().forEach(power -> lend(new TreeSet<>(power.desks()), power));
        }
    }

    /** Where a list lies, whichever of its tabs is shown. */
    static WorkLanes of(
            Actor actor,
            WorkList.Filter filter,
            String whose,
            AgencyLanes.Lanes agencies,
            Map<String, Object> parameters) {
        if (filter.holder() != null) {
            return new WorkLanes(filter.holder(), parameters);
        }
        return filter.ofAgency() ? new WorkLanes(agencies, parameters) : new WorkLanes(actor, whose, parameters);
    }

    /** The one lane of an officer or a desk, whoever looks at it. */
    WorkLanes(String holder, Map<String, Object> parameters) {
        this.parameters = parameters;
        whole.add(Holders.lane(holder));
    }

    /** Those of whole agencies; of the work that officers took elsewhere nothing. */
    WorkLanes(AgencyLanes.Lanes agencies, Map<String, Object> parameters) {
        this.parameters = parameters;
        this.only = agencies.agencies();
        this.guests = agencies.guests();
        whole.addAll(agencies.guests());
        whole.addAll(agencies.officers());
        whole.addAll(agencies.desks());
    }

    private void lend(Collection<String> lanes, Power power) {
        lanes.stream().filter(lane -> !whole.contains(lane)).forEach(lane -> lent.computeIfAbsent(
                        lane, any -> new ArrayList<>())
                .add(power));
    }

    List<String> names() {
        return Stream.concat(whole.stream(), lent.keySet().stream()).toList();
    }

    /** That a row lies in the lane and, if the lane is lent, within the power. */
    String in(String lane) {
        String inLane = "lane = :" + named(lane);
        return whole.contains(lane)
                ? inLane + here(guests.contains(lane))
                : inLane + " and ("
                        + String.join(
                                " or ",
                                lent.get(lane).stream().map(this::within).toList())
                        + ")";
    }

    /** At the agencies' desks or, in their officers' own lanes, at none; judged by a column of every lane's index. */
    private String here(boolean guest) {
        if (only.isEmpty()) {
            return "";
        }
        Set<String> agencies = new TreeSet<>(only);
        if (!guest) {
            agencies.add("");
        }
        return " and desk_agency in (:" + named(agencies) + ")";
    }

    private String within(Power power) {
        String work = "desk in (:" + named(power.desks()) + ")";
        if (power.inCharge()) {
            work = "(" + work + " or (desk is null and subject is null))";
        }
        return "(" + work + equal("procedure_key", power.procedure()) + equal("task_key", power.step()) + ")";
    }

    private String equal(String column, String value) {
        return value == null ? "" : " and " + column + " = :" + named(value);
    }

    /** The name under which the value is a parameter. */
    private String named(Object value) {
        String name = "lane" + parameters.size();
        parameters.put(name, value);
        return name;
    }

    /** That a row lies in any lane. */
    String any() {
        List<String> ways = new ArrayList<>();
        Set<String> own = new LinkedHashSet<>(whole);
        own.removeAll(guests);
        if (!own.isEmpty()) {
            ways.add("(lane in (:" + named(own) + ")" + here(false) + ")");
        }
        if (!guests.isEmpty()) {
            ways.add("(lane in (:" + named(guests) + ")" + here(true) + ")");
        }
        lent.keySet().forEach(lane -> ways.add("(" + in(lane) + ")"));
        return "(" + String.join(" or ", ways) + ")";
    }
}
