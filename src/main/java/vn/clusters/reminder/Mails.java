package vn.clusters.reminder;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.clusters.reminder.Mail.State;

/** The outbox. */
interface Mails extends Repository<Mail, Long> {

    Mail save(Mail mail);

    Optional<Mail> findById(long id);

    boolean existsByEventKeyAndRecipient(String event, String recipient);

    /** A batch of those whose time has come, locked; rows that another node holds are passed over. */
    @Query(nativeQuery = true, value = """
                    select * from outgoing_mail where state = 'WAITING' and not_before <= :now
                    order by not_before, id fetch first 20 rows only for update skip locked""")
    List<Mail> due(Instant now);

    /** Those whose node went away while it sent them. */
    @Query("select m from OutgoingMail m where m.state = SENDING and m.claimedUntil < :now")
    List<Mail> abandoned(Instant now);

    List<Mail> findByStateAndIdLessThanOrderByIdDesc(State state, long before, Limit limit);

    long countByState(State state);
}
