package vn.clusters.clock;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ClockedDossiers extends Repository<ClockedDossier, String> {

    ClockedDossier save(ClockedDossier dossier);

    Optional<ClockedDossier> findById(String dossier);
}
