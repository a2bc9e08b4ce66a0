package vn.clusters.decision;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.kernel.Citation;
import vn.clusters.law.Authorities;
import vn.clusters.law.InvestorScores;
import vn.clusters.selection.Assignments;
import vn.clusters.selection.Selections;
import vn.clusters.selection.Selections.Standing;

/** Who may become the infrastructure investor. */
@Component
class Candidates {

    private final Dossiers dossiers;
    private final Selections selections;
    private final Assignments assignments;
    private final InvestorScores investorScores;
    private final Authorities authorities;

    Candidates(
            Dossiers dossiers,
            Selections selections,
            Assignments assignments,
            InvestorScores investorScores,
            Authorities authorities) {
        this.dossiers = dossiers;
        this.selections = selections;
        this.assignments = assignments;
        this.investorScores = investorScores;
        this.authorities = authorities;
    }

    /**
     * The unit a signed document assigns; else the council's choice; if it withdrew, the others that passed, best first. Under an edition without scoring
     * everyone who was accepted.
     */
    List<Applicant> of(String dossier) {
        Dossiers.View view = dossiers.get(dossier);
        List<Applicant> accepted = view.applicants().stream()
                .filter(applicant -> "accepted".equals(applicant.status()))
                .toList();
        if (investorScores.criteria(view.edition()).isEmpty()) {
            return accepted;
        }
        Optional<Assignments.View> assigned = assignments.of(dossier);
        if (assigned.isPresent()) {
            return byId(accepted, assigned.get().applicant()).map(List::of).orElse(List.of());
        }
        return selections.of(dossier).map(result -> chosen(result, accepted)).orElse(List.of());
    }

    private static List<Applicant> chosen(Selections.Result result, List<Applicant> accepted) {
        Optional<Applicant> proposed = byId(accepted, result.proposed());
        return proposed.map(List::of).orElseGet(() -> result.ranking().stream()
                .filter(Standing::assignable)
                .flatMap(place -> byId(accepted, place.applicant()).stream())
                .toList());
    }

    Optional<Applicant> find(String dossier, Long applicant) {
        return byId(of(dossier), applicant);
    }

    private static Optional<Applicant> byId(List<Applicant> applicants, Long id) {
        Predicate<Applicant> same = applicant -> id != null && id == applicant.id();
        return applicants.stream().filter(same).findFirst();
    }

    /** The provision under which the investor is chosen, or else the one under which is decided. */
    Optional<Citation> citation(String dossier) {
        Dossiers.View view = dossiers.get(dossier);
        return selections
                .of(dossier)
                .map(Selections.Result::citation)
                .or(() -> authorities.of(view.edition(), view.procedure()).stream()
                        .filter(authority -> authority.act().equals("decide"))
                        .map(Authorities.Authority::citation)
                        .findFirst());
    }
}
