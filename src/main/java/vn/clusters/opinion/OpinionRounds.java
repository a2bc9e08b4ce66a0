package vn.clusters.opinion;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rounds of each dossier. */
interface OpinionRounds extends Repository<OpinionRound, Long> {

    OpinionRound save(OpinionRound round);

    List<OpinionRound> findByDossierOrderByRoundNo(String dossier);

    Optional<OpinionRound> findFirstByDossierOrderByRoundNoDesc(String dossier);
}
