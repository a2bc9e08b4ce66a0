package vn.clusters.transition;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HandOverLines extends Repository<HandOverLine, Long> {

    HandOverLine save(HandOverLine line);

    List<HandOverLine> findByHandOverIdOrderById(Long act);

    Optional<HandOverLine> findByHandOverIdAndDossier(Long act, String dossier);
}
