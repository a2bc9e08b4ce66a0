package vn.clusters.decision;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

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
        APPLICANT
    }

    /** What the recipient learns: a copy of the decision, or what became of the application. */
    public enum Result {
        COPY,
        WINNER,
        NOT_CHOSEN,
        REFUSED
    }
}
