package vn.clusters.law;

import java.math.BigDecimal;
import java.util.Map;
import vn.clusters.kernel.Citation;

/** A rule that matched: its answers by the name of the column. */
record Row(Map<String, Object> values) {

    String text(String column) {
        return (String) values.get(column);
    }

    BigDecimal number(String column) {
        BigDecimal exact = new BigDecimal(values.get(column).toString());
        return exact.stripTrailingZeros().scale() <= 0 ? exact.setScale(0) : exact;
    }

    int whole(String column) {
        return number(column).intValueExact();
    }

    boolean flag(String column) {
        return Boolean.TRUE.equals(values.get(column));
    }

    Citation citation() {
        return new Citation(text("citation"));
    }
}
