package vn.clusters.investment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How far the approval of the investment policy has come. */
enum Stage {
    JUDGED,
    RUNNING,
    APPROVED,
    REFUSED,
    NOT_ACCEPTED,
    WITHDRAWN;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
