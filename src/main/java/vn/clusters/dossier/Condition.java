package vn.clusters.dossier;

import java.util.HashMap;
import java.util.Map;

/**
 * A condition on dossiers for a query that names their table {@code d}.
 *
 * @param sql without any text that a user wrote; values are named in it
 */
public record Condition(String sql, Map<String, Object> values) {

    /** Both; the values of the two have different names. */
    public Condition and(Condition other) {
        Map<String, Object> both = new HashMap<>(values);
        both.putAll(other.values);
        return new Condition(sql + " and " + other.sql, both);
    }
}
