package vn.clusters.registry;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Locale;

/** What a version changed against the one before; what was there before is null for an addition. */
@Embeddable
public record PlanChange(
        @Enumerated(EnumType.STRING) Kind kind,
        String cluster,
        String name,
        String nameBefore,
        String place,
        String placeBefore,
        BigDecimal areaHa,
        BigDecimal areaBeforeHa,
        String reason) {

    /** How an entry changes. */
    public enum Kind {
        ADD,
        ADJUST,
        WITHDRAW;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Kind of(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT));
        }
    }

    boolean isOf(String other) {
        String wanted = ClusterName.searchable(other);
        return wanted.equals(ClusterName.searchable(name))
                || nameBefore != null && wanted.equals(ClusterName.searchable(nameBefore));
    }
}
