package vn.clusters.reception;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** Every time the papers of a dossier were gone through. */
interface PaperChecks extends Repository<PaperCheck, Long> {

    PaperCheck save(PaperCheck check);

    List<PaperCheck> findByDossierOrderById(String dossier);

    Optional<PaperCheck> findFirstByDossierAndStageOrderByIdDesc(String dossier, PaperCheck.Stage stage);
}
