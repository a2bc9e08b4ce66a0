package vn.clusters.organisation;

import java.util.Locale;

/** What an officer may do at an agency. */
public enum Role {
    RECORDS_CLERK,
    ONE_STOP_DESK,
    APPRAISAL_OFFICER,
    DIVISION_HEAD,
    DIRECTOR,
    AGENCY_OFFICER,
    OFFICE_SPECIALIST,
    CHAIR,
    COUNCIL_MEMBER,
    COUNCIL_SECRETARY,
    AUDITOR,
    ADMINISTRATOR;

    /** Kebab-case name used in models, desks and the JSON interface. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The desk of this role at an agency: {@code role@agency}. */
    public String at(String agency) {
        return slug() + "@" + agency;
    }

    /** @throws IllegalArgumentException if there is no such role */
    public static Role of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
