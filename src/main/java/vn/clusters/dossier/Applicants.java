package vn.clusters.dossier;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** Who asks to be the investor of one dossier, in the order they came. */
@Embeddable
class Applicants {

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "dossier_id", nullable = false, updatable = false)
    @OrderBy("id")
    private List<Candidate> candidates = new ArrayList<>();

    protected Applicants() {}

    /** @throws Problem 409 {@code applicant-already-there} when one of that name stands accepted */
    Candidate admit(Dossiers.Application application, String status, String reason) {
        String key = VietnameseText.searchable(application.name());
        if (candidates.stream()
                .anyMatch(other -> other.isAccepted() && other.key().equals(key))) {
            throw new Problem(409, "applicant-already-there", application.name()).with("field", "name");
        }
        Candidate candidate = new Candidate(application, status, reason);
        candidates.add(candidate);
        return candidate;
    }

    Optional<Candidate> find(long id) {
        return candidates.stream().filter(candidate -> candidate.is(id)).findFirst();
    }

    Stream<String> names() {
        return candidates.stream().map(Candidate::name);
    }

    List<Dossiers.Applicant> views() {
        return candidates.stream().map(Candidate::view).toList();
    }
}
