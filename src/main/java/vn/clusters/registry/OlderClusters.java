package vn.clusters.registry;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The clusters that were there before the first regulation. */
interface OlderClusters extends Repository<OlderCluster, String> {

    OlderCluster save(OlderCluster cluster);

    List<OlderCluster> findAll();

    boolean existsById(String cluster);

    long count();
}
