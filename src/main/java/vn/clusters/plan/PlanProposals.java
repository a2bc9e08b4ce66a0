package vn.clusters.plan;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.clusters.kernel.Problem;

/** The changes asked for, at most one per dossier. */
interface PlanProposals extends Repository<PlanProposal, Long> {

    PlanProposal save(PlanProposal proposal);

    Optional<PlanProposal> findByDossier(String dossier);

    /** @throws Problem 409 {@code plan-not-described} */
    default PlanProposal get(String dossier) {
        return findByDossier(dossier).orElseThrow(() -> new Problem(409, "plan-not-described", dossier));
    }
}
