package vn.clusters.dashboard;

import java.util.Arrays;
import java.util.Map;
import vn.clusters.dossier.Condition;
import vn.clusters.dossier.Selections;

/** How many supplements were asked for in a dossier. */
enum Rounding {
    NONE("= 0"),
    ONE("= 1"),
    TWO("= 2"),
    MORE(">= 3");

    static final String COUNT = "(select count(*) from dossier_milestone m where m.dossier_id = d.id"
            + " and m.milestone = 'SUPPLEMENT_REQUESTED')";

    private final String sql;

    Rounding(String sql) {
        this.sql = sql;
    }

    /** @throws vn.clusters.kernel.Problem 422 {@code unknown-filter-value} */
    static Rounding of(String rounds) {
        return Arrays.stream(values())
                .filter(one -> String.valueOf(one.ordinal()).equals(rounds))
                .findFirst()
                .orElseThrow(() -> Selections.unknown(Behind.ROUNDS, rounds));
    }

    Condition condition() {
        return new Condition(COUNT + " " + sql, Map.of());
    }
}
