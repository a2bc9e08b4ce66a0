package vn.clusters.reminder;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.clusters.reminder.Reminder.Kind;

/** Everything that people were told. */
interface Reminders extends Repository<Reminder, Long> {

    Reminder save(Reminder reminder);

    boolean existsByEventKeyAndRecipient(String event, String recipient);

    Optional<Reminder> findByIdAndRecipient(long id, String recipient);

    List<Reminder> findByRecipientAndIdLessThanOrderByIdDesc(String recipient, long before, Limit limit);

    List<Reminder> findByRecipientAndReadAtIsNullAndIdLessThanOrderByIdDesc(String recipient, long before, Limit limit);

    List<Reminder> findByEventKey(String event);

    List<Reminder> findByDossierAndKindInAndReadAtIsNull(String dossier, Collection<Kind> kinds);

    /** The dossiers of unread ones, once for each, the newest first. */
    @Query("select r.dossier from Reminder r where r.recipient = :recipient and r.readAt is null order by r.id desc")
    List<String> unreadOn(String recipient, Limit limit);

    @Modifying
    @Query("update Reminder r set r.readAt = :at where r.recipient = :recipient and r.readAt is null")
    void readAll(String recipient, Instant at);

    /** Nobody but the keeper, and who is told in their place, need look after the task any more; blank if nobody does. */
    @Modifying
    @Query("""
            update Reminder r set r.readAt = :at where r.task = :task and r.readAt is null
            and r.recipient <> :keeper and (r.insteadOf is null or r.insteadOf <> :keeper)""")
    void settle(String task, String keeper, Instant at);

    @Query("select distinct r.recipient from Reminder r where r.digestAfter <= :now order by r.recipient")
    List<String> awaitingDigest(Instant now, Limit limit);

    List<Reminder> findByRecipientAndDigestAfterLessThanEqualOrderById(String recipient, Instant now);
}
