package vn.clusters.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The rows of the registry. */
interface Registrations extends Repository<RegisteredCluster, String> {

    RegisteredCluster save(RegisteredCluster cluster);

    List<RegisteredCluster> findAll();

    Optional<RegisteredCluster> findById(String id);

    List<RegisteredCluster> findBySearchTextOrderById(String searchText);

    boolean existsById(String id);

    long count();

    /** A readable id that no other cluster has. */
    default String freeId(String name) {
        String slug = ClusterName.slug(name);
        String id = slug;
        for (int n = 2; existsById(id); n++) {
            id = slug + "-no-" + n;
        }
        return id;
    }
}
