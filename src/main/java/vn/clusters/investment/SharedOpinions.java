package vn.clusters.investment;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.opinion.Opinions;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Agencies.Agency;

/** One opinion for both laws: what an agency said in the cluster dossier counts here, and it is not asked again. */
@Component
class SharedOpinions {

    private static final Set<String> ASKED =
            Set.of("department", "department-other", "police", "military", "zone-board");

    private final Opinions opinions;
    private final Agencies agencies;
    private final RegistrationAgency registration;
    private final BusinessTime time;

    SharedOpinions(Opinions opinions, Agencies agencies, RegistrationAgency registration, BusinessTime time) {
        this.opinions = opinions;
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

    /** The agencies that may still be asked, the department that appraises the cluster first. */
    List<Agency> open(String dossier) {
        List<String> heard = agencies(dossier);
        Stream<Agency> standing = agencies.existingOn(time.today()).stream()
                .filter(agency -> ASKED.contains(agency.kind()))
                .filter(agency -> !agency.id().equals(registration.today().id()) && !heard.contains(agency.id()));
        return standing.sorted((one, other) -> {
                    int first = Boolean.compare(
                            other.kind().equals("department"), one.kind().equals("department"));
                    return first != 0 ? first : VietnameseText.order().compare(one.name(), other.name());
                })
                .toList();
    }
}
