package vn.clusters.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The clusters that were there before the first regulation. */
interface OlderClusters extends Repository<OlderCluster, String> {

    OlderCluster save(OlderCluster cluster);

    List<OlderCluster> findAll();

    Optional<OlderCluster> findById(String cluster);

    long count();
}
