package vn.clusters.reception;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The steps that were sent back and not done anew. */
interface ReturnedSteps extends Repository<ReturnedStep, Long> {

    ReturnedStep save(ReturnedStep step);

    Optional<ReturnedStep> findByDossierAndStep(String dossier, String step);

    void deleteByDossierAndStep(String dossier, String step);
}
