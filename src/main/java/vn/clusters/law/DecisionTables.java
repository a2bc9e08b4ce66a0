package vn.clusters.law;

import java.util.List;
import java.util.Map;

/** Evaluates the DMN tables of an edition; implemented over the engine, which this module does not know. */
public interface DecisionTables {

    /**
     * Every matching rule's outputs, in the order of the table.
     *
     * @param edition id of a composed edition
     * @param table file name without extension, equal to the decision id
     * @param inputs by name; a missing or null input is unknown
     */
    List<Map<String, Object>> evaluate(String edition, String table, Map<String, ?> inputs);
}
