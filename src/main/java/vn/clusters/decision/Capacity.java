package vn.clusters.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** In what capacity the decision is signed. */
public enum Capacity {
    CHAIR,
    VICE_CHAIR;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Capacity of(String slug) {
        return slug == null ? CHAIR : valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
