package vn.clusters.reminder;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredMailWishes extends Repository<MailWish, String> {

    MailWish save(MailWish wish);

    Optional<MailWish> findById(String username);
}
