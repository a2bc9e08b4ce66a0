package vn.clusters.opinion;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The suggestions kept for each dossier. */
interface Suggestions extends Repository<Suggestion, Long> {

    Suggestion save(Suggestion suggestion);

    List<Suggestion> findByDossierOrderById(String dossier);

    void deleteByDossier(String dossier);
}
