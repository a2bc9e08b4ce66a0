package vn.clusters.opinion;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What an agency finds on one subject, from the best to the worst. */
public enum Verdict {
    /** The subject does not arise on this site. */
    NOT_CONCERNED,
    FITS,
    FITS_WITH_CONDITIONS,
    OVERLAPS,
    DOES_NOT_FIT;

    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether somebody must say what is done about it. */
    boolean callsForAnswer() {
        return compareTo(FITS) > 0;
    }

    static Verdict of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
