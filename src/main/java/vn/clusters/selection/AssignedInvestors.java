package vn.clusters.selection;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The assigned investors, at most one per dossier. */
interface AssignedInvestors extends Repository<AssignedInvestor, String> {

    AssignedInvestor save(AssignedInvestor assigned);

    Optional<AssignedInvestor> findByDossier(String dossier);
}
