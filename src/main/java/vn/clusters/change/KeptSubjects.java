package vn.clusters.change;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The subject of each dossier that has one. */
interface KeptSubjects extends Repository<KeptSubject, String> {

    KeptSubject save(KeptSubject subject);

    Optional<KeptSubject> findById(String dossier);
}
