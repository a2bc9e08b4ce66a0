package vn.clusters.land;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The inventories kept for each dossier. */
interface StoredInventories extends Repository<StoredInventory, Long> {

    StoredInventory save(StoredInventory inventory);

    Optional<StoredInventory> findFirstByDossierOrderByVersionNoDesc(String dossier);

    Optional<StoredInventory> findByDossierAndVersionNo(String dossier, int version);

    List<StoredInventory> findByDossierOrderByVersionNoDesc(String dossier);
}
