package vn.clusters.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the decision has come. */
public enum Stage {
    SUBMITTED,
    RETURNED,
    APPROVED,
    REFUSED,
    ISSUED,
    REFUSAL_ISSUED;

    boolean isRefusal() {
        return this == REFUSED || this == REFUSAL_ISSUED;
    }

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
