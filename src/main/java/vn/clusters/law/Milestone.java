package vn.clusters.law;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The dated events of a dossier that start or stop a limit or fix the edition, in the order of the chain. */
public enum Milestone {
    FIRST_REQUEST,
    NOTICE,
    WINDOW_END,
    SENT_TO_DEPARTMENT,
    FULL_DOSSIER,
    SUPPLEMENT_REQUESTED,
    SUPPLEMENT_RECEIVED,
    APPRAISAL_REPORT,
    SUBMITTED_TO_PROVINCE,
    DECISION,
    /** The investment registration agency has a valid request; from here on the second body of law. */
    POLICY_REQUEST,
    OPINIONS_ASKED,
    OPINIONS_GIVEN,
    POLICY_REPORT,
    POLICY_DECISION;

    /** Kebab-case name used in the models, the tables and the JSON interface. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no milestone has that name */
    @JsonCreator
    public static Milestone of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
