package vn.clusters.decision;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The project companies of every dossier, in the order they were recorded. */
interface StoredProjectCompanies extends Repository<ProjectCompany, Long> {

    ProjectCompany save(ProjectCompany company);

    List<ProjectCompany> findByDossierOrderById(String dossier);
}
