package vn.clusters.province;

import java.util.Map;
import java.util.TreeMap;
import vn.clusters.kernel.Administered;

/** An administrator set a rule from a day on. */
record RuleSet(RuleVersion version) implements Administered {

    private static final int SHOWN = 500;

    @Override
    public String subject() {
        return version.rule().slug();
    }

    @Override
    public String act() {
        return "rule-set";
    }

    /** A long table is cut short here; the rule itself is kept whole and never changes. */
    @Override
    public Map<String, String> detail() {
        String typed = version.typed();
        return new TreeMap<>(Map.of(
                "from", version.from().toString(),
                "rule-source", version.citation().text(),
                "rule-value", typed.length() > SHOWN ? typed.substring(0, SHOWN) + "…" : typed,
                "rule-version", Integer.toString(version.version())));
    }
}
