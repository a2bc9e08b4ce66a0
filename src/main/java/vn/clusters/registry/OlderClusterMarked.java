package vn.clusters.registry;

import java.util.Map;
import java.util.TreeMap;
import vn.clusters.kernel.Administered;

/** Somebody recorded whether a cluster was there before the first regulation. */
record OlderClusterMarked(String cluster, boolean formedBefore, String reason, String source) implements Administered {

    private static final int SHOWN = 500;

    @Override
    public String subject() {
        return cluster;
    }

    @Override
    public String act() {
        return formedBefore ? "older-cluster-marked" : "older-cluster-struck";
    }

    @Override
    public Map<String, String> detail() {
        return new TreeMap<>(Map.of("mark-reason", shortened(reason), "mark-source", shortened(source)));
    }

    /** The mark itself keeps the whole text. */
    private static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }
}
