package vn.clusters.opinion;

import java.util.List;
import org.springframework.data.repository.Repository;

/** Every opinion asked for, answered or not. */
interface OpinionsAsked extends Repository<Opinion, Long> {

    Opinion save(Opinion opinion);

    List<Opinion> findByDossierOrderById(String dossier);

    List<Opinion> findByDossierAndRoundNoOrderById(String dossier, int round);

    List<Opinion> findByDossierAndAgencyOrderByRoundNoDesc(String dossier, String agency);

    long countByDossierAndRoundNoAndState(String dossier, int round, Opinion.State state);
}
