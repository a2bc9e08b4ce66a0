package vn.clusters.law;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.clusters.kernel.Citation;

/** Outcome of one condition with a sentence for the applicant. */
public record Finding(String rule, Verdict verdict, String reason, Citation citation) {

    /** Verdict of a condition. */
    public enum Verdict {
        MET,
        NOT_MET,
        UNKNOWN,
        NOT_APPLICABLE;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Verdict of(String slug) {
            return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
        }
    }

    static Finding of(Row row) {
        return new Finding(row.text("rule"), Verdict.of(row.text("verdict")), row.text("reason"), row.citation());
    }

    /** The findings in what the conditions table answered. */
    public static List<Finding> read(List<Map<String, Object>> rows) {
        return rows.stream().map(Row::new).map(Finding::of).toList();
    }
}
