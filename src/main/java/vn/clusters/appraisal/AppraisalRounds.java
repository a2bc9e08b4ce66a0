package vn.clusters.appraisal;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.clusters.kernel.Problem;

/** The appraisals of each dossier, round by round. */
interface AppraisalRounds extends Repository<Appraisal, Long> {

    Appraisal save(Appraisal appraisal);

    List<Appraisal> findByDossierOrderByRoundNo(String dossier);

    Optional<Appraisal> findFirstByDossierOrderByRoundNoDesc(String dossier);

    boolean existsByDossier(String dossier);

    /** @throws Problem 409 {@code not-appraised} */
    default Appraisal latest(String dossier) {
        return findFirstByDossierOrderByRoundNoDesc(dossier)
                .orElseThrow(() -> new Problem(409, "not-appraised", dossier));
    }
}
