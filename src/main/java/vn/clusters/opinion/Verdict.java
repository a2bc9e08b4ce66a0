package vn.clusters.opinion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an agency finds on one subject, from the best to the worst. */
public enum Verdict {
    FITS,
    FITS_WITH_CONDITIONS,
    OVERLAPS,
    DOES_NOT_FIT;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Verdict of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
