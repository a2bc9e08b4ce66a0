package vn.clusters.selection;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The score sheets of each dossier. */
interface ScoreSheets extends Repository<ScoreSheet, Long> {

    ScoreSheet save(ScoreSheet sheet);

    List<ScoreSheet> findByDossierAndRunNoOrderById(String dossier, int run);

    List<ScoreSheet> findByDossierOrderById(String dossier);

    boolean existsByDossierAndRunNoAndMember(String dossier, int run, String member);
}
