package vn.clusters.plan;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The deviations that were decided with a cluster. */
interface SmallChanges extends Repository<SmallChangeDecided, Long> {

    SmallChangeDecided save(SmallChangeDecided change);

    Optional<SmallChangeDecided> findByDossier(String dossier);

    List<SmallChangeDecided> findByReportedInIsNullOrderByDecidedOnAscIdAsc();
}
