package vn.clusters.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Condition;
import vn.clusters.dossier.Narrowing;
import vn.clusters.dossier.Selections;
import vn.clusters.kernel.BusinessTime;

/** The dossiers behind a figure: what the list of dossiers understands of an address of the dashboard. */
@Component
class Behind implements Narrowing {

    static final String FIGURE = "figure";
    static final String LIMIT = "limit";
    static final String STEP = "step";
    static final String AT = "at";
    static final String ROLE = "role";
    static final String ROUNDS = "rounds";
    static final String SINCE = "since";
    static final String UNTIL = "until";

    static final String DONE = "step-done";
    static final String WAITING = "waiting";

    /** In the order in which addresses name them. */
    static final List<String> KNOWN = List.of(FIGURE, LIMIT, STEP, AT, ROLE, ROUNDS, SINCE, UNTIL);

    private final Names names;
    private final BusinessTime time;

    Behind(Names names, BusinessTime time) {
        this.names = names;
        this.time = time;
    }

    @Override
    public Optional<Narrowed> of(Map<String, String> address) {
        Map<String, String> asked = new LinkedHashMap<>();
        KNOWN.stream()
                .filter(name -> !address.getOrDefault(name, "").isBlank())
                .forEach(name -> asked.put(name, address.get(name)));
        return asked.isEmpty() ? Optional.empty() : Optional.of(narrowed(asked));
    }

    private Narrowed narrowed(Map<String, String> asked) {
        Period period = Period.of(SINCE, asked.get(SINCE), UNTIL, asked.get(UNTIL), time.today());
        names.require(asked);
        return new Narrowed(condition(asked, period), asked, names.sentence(asked, period));
    }

    private static Condition condition(Map<String, String> asked, Period period) {
        String figure = asked.getOrDefault(FIGURE, "");
        return switch (figure) {
            case ROUNDS -> Rounding.of(asked.get(ROUNDS)).condition();
            case DONE -> exists("step_stay", asked, period.covers("r.done_on"));
            case WAITING -> exists("step_stay", asked, new Condition("r.done_on is null", Map.of()));
            default ->
                exists(
                        "limit_run",
                        asked,
                        Timing.of(figure)
                                .orElseThrow(() -> Selections.unknown(FIGURE, figure))
                                .in(period));
        };
    }

    private static Condition exists(String table, Map<String, String> asked, Condition condition) {
        Map<String, String> columns = Map.of(LIMIT, "limit_key", STEP, "step", AT, "agency", ROLE, "held_role");
        Set<String> absent = "limit_run".equals(table) ? Set.of(STEP, ROLE) : Set.of(LIMIT);
        List<String> parts = new ArrayList<>(List.of(condition.sql(), "r.dossier = d.code"));
        Map<String, Object> values = new HashMap<>(condition.values());
        columns.forEach((name, column) -> {
            if (asked.containsKey(name) && absent.contains(name)) {
                throw Selections.unknown(name, asked.get(name));
            }
            if (asked.containsKey(name)) {
                parts.add("r." + column + " = :narrow_" + name);
                values.put("narrow_" + name, asked.get(name));
            }
        });
        return new Condition(
                "exists (select 1 from " + table + " r where " + String.join(" and ", parts) + ")", values);
    }
}
