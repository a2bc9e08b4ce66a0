package vn.clusters.decision;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What went to whom.
 *
 * @param recipient name of the agency or of the applicant
 */
@Embeddable
public record Sending(
        @Enumerated(EnumType.STRING) Kind kind,
        String recipient,
        @Enumerated(EnumType.STRING) Result result,
        LocalDate sentOn) {

    /** Who receives it. */
    public enum Kind {
        MINISTRY,
        AGENCY,
        APPLICANT;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the recipient learns: a copy of the decision, or what became of the application. */
    public enum Result {
        COPY,
        WINNER,
        NOT_CHOSEN,
        REFUSED;

        @JsonValue
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
