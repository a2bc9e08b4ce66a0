package vn.clusters.change;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.kernel.BusinessTime;

/** Keeps the proposed owner among those who ask to be it, so that the council may score and the chair assign it. */
@Component
class NewOwners {

    private static final String ACCEPTED = "accepted";

    private final Dossiers dossiers;
    private final BusinessTime time;
    private final AdjustmentWords words;

    NewOwners(Dossiers dossiers, BusinessTime time, AdjustmentWords words) {
        this.dossiers = dossiers;
        this.time = time;
        this.words = words;
    }

    void follow(String dossier, Optional<Alteration> before, Optional<Alteration> after) {
        String proposed = after.map(Alteration::after).orElse(null);
        before.map(Alteration::after)
                .filter(name -> !name.equals(proposed))
                .flatMap(name -> accepted(dossier, name))
                .ifPresent(former -> dossiers.withdrawApplicant(dossier, former.id(), words.say("owner-replaced")));
        if (proposed != null && accepted(dossier, proposed).isEmpty()) {
            dossiers.admit(dossier, new Dossiers.Application(proposed, time.today(), List.of(), null), ACCEPTED, null);
        }
    }

    private Optional<Applicant> accepted(String dossier, String name) {
        return dossiers.get(dossier).applicants().stream()
                .filter(applicant ->
                        applicant.status().equals(ACCEPTED) && applicant.name().equalsIgnoreCase(name))
                .findFirst();
    }
}
