package vn.clusters.investment;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.opinion.Opinions;
import vn.clusters.opinion.OpinionsBeside;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;

/** One opinion for both laws: what an agency said in the cluster dossier counts here, and it is not asked again. */
@Component
class SharedOpinions {

    private static final Set<String> ASKED =
            Set.of("department", "department-other", "police", "military", "zone-board");

    private final Opinions opinions;
    private final OpinionsBeside beside;
    private final Agencies agencies;
    private final RegistrationAgency registration;
    private final BusinessTime time;

    SharedOpinions(
            Opinions opinions,
            OpinionsBeside beside,
            Agencies agencies,
            RegistrationAgency registration,
            BusinessTime time) {
        this.opinions = opinions;
        this.beside = beside;
        this.agencies = agencies;
        this.registration = registration;
        this.time = time;
    }

    List<Opinions.View> given(String dossier) {
        return opinions.of(dossier).stream()
                .filter(opinion -> "given".equals(opinion.state()))
                .toList();
    }

    /** The agencies whose opinion is there, under the ids that their successors bear today. */
    List<String> agencies(String dossier) {
        return given(dossier).stream()
                .map(opinion -> agencies.on(opinion.agency(), time.today()).id())
                .distinct()
                .toList();
    }

    /**
     * The agencies that may still be asked, the department that appraises the cluster first: those who have a subject left
     * and are not about to answer in the cluster dossier.
     */
    List<Agency> open(String dossier) {
        List<String> awaited = opinions.of(dossier).stream()
                .filter(opinion -> "requested".equals(opinion.state()))
                .map(opinion -> agencies.on(opinion.agency(), time.today()).id())
                .toList();
        return agencies.existingOn(time.today()).stream()
                .filter(agency -> ASKED.contains(agency.kind()))
                .filter(agency -> !agency.id().equals(registration.today().id()) && !awaited.contains(agency.id()))
                .filter(agency -> !beside.uncovered(dossier, agency.id()).isEmpty())
                .sorted(Comparator.comparing((Agency agency) -> !agency.kind().equals("department"))
                        .thenComparing(Agency::name, VietnameseText.order()))
                .toList();
    }
}
