package vn.clusters.brief;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.opinion.Opinions;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Role;

/** Whom a leader may ask about a dossier: the officer in charge, and each agency that gave its opinion. */
@Component
class Addressees {

    private static final String GIVEN = "given";
    private static final String DEPARTMENT = "department";

    private final Dossiers dossiers;
    private final Opinions opinions;
    private final Agencies agencies;
    private final Officers officers;
    private final BusinessTime time;

    Addressees(Dossiers dossiers, Opinions opinions, Agencies agencies, Officers officers, BusinessTime time) {
        this.dossiers = dossiers;
        this.opinions = opinions;
        this.agencies = agencies;
        this.officers = officers;
        this.time = time;
    }

    /** The agencies that answered, or who took over from them, in the order of asking. */
    List<Agency> agencies(String dossier) {
        List<Agency> standing = agencies.existingOn(time.today());
        return opinions.of(dossier).stream()
                .filter(opinion -> opinion.state().equals(GIVEN))
                .map(opinion -> agencies.on(opinion.agency(), time.today()))
                .filter(standing::contains)
                .distinct()
                .toList();
    }

    /**
     * @param agency blank for the officer in charge
     * @throws Problem 422 {@code question-addressee} for an agency that gave no opinion
     */
    Addressee of(String dossier, String agency) {
        if (agency == null || agency.isBlank()) {
            String officer = dossiers.get(dossier).officerInCharge();
            return new Addressee(
                    officer,
                    null,
                    officer == null ? null : officers.get(officer).name(),
                    null);
        }
        return agencies(dossier).stream()
                .filter(one -> one.id().equals(agency))
                .map(one -> new Addressee(null, agency, one.name(), desk(agency)))
                .findFirst()
                .orElseThrow(() -> new Problem(422, "question-addressee").with("field", "agency"));
    }

    /** Where opinions are given too: at the department that appraises, by those who appraise. */
    String desk(String agency) {
        Agency today = agencies.on(agency, time.today());
        return (DEPARTMENT.equals(today.kind()) ? Role.APPRAISAL_OFFICER : Role.AGENCY_OFFICER).at(today.id());
    }

    /** For which the officer may answer. */
    Set<String> agenciesOf(Actor actor) {
        return actor.desks().stream()
                .map(desk -> desk.substring(desk.indexOf('@') + 1))
                .filter(agency -> actor.desks().contains(desk(agency)))
                .collect(Collectors.toSet());
    }
}
