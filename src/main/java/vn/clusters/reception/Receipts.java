package vn.clusters.reception;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The receipts of each dossier. */
interface Receipts extends Repository<Receipt, Long> {

    Receipt save(Receipt receipt);

    List<Receipt> findByDossierOrderById(String dossier);
}
