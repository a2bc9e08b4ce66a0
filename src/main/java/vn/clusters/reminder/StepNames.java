package vn.clusters.reminder;

import org.springframework.stereotype.Component;
import vn.clusters.kernel.AgencyNames;

/** What a step or a limit is called in a notice. */
@Component
class StepNames {

    private final AgencyNames agencies;

    StepNames(AgencyNames agencies) {
        this.agencies = agencies;
    }

    /** With the agency that it is about, so that those of several agencies on one dossier do not read alike. */
    String of(String name, String subject) {
        String agency = subject == null ? subject : agencies.nameOf(subject);
        return agency == null || agency.equals(subject) ? name : name + " – " + agency;
    }
}
