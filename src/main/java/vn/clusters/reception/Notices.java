package vn.clusters.reception;

import java.util.List;
import org.springframework.data.repository.Repository;

/** The notices of each dossier. */
interface Notices extends Repository<Notice, Long> {

    Notice save(Notice notice);

    List<Notice> findByDossierOrderById(String dossier);
}
