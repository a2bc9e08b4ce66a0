package vn.clusters.reminder;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.reminder.MailWish.Frequency;

/** Gathers what people have not read into one mail for each of them and each working morning. */
@Component
class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final int MOST_PEOPLE = 500;

    private final Reminders reminders;
    private final Mails mails;
    private final MailWishes wishes;
    private final MailWriter writer;
    private final Mornings mornings;
    private final BusinessTime time;
    private final TransactionTemplate transaction;

    Digests(
            Reminders reminders,
            Mails mails,
            MailWishes wishes,
            MailWriter writer,
            Mornings mornings,
            BusinessTime time,
            PlatformTransactionManager transactions) {
        this.reminders = reminders;
        this.mails = mails;
        this.wishes = wishes;
        this.writer = writer;
        this.mornings = mornings;
        this.time = time;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Writes those whose morning has come. */
    void write() {
        for (String recipient : reminders.awaitingDigest(time.now(), Limit.of(MOST_PEOPLE))) {
            try {
                transaction.executeWithoutResult(status -> write(recipient));
            } catch (DataIntegrityViolationException another) {
                LOG.debug("Another node wrote the digest of {}", recipient);
            }
        }
    }

    /** Whoever got one today already gets the rest on the next working morning. */
    private void write(String recipient) {
        List<Reminder> due = reminders.findByRecipientAndDigestAfterLessThanEqualOrderById(recipient, time.now());
        String event = "digest:" + time.today();
        boolean again = mails.existsByEventKeyAndRecipient(event, recipient);
        Instant next = again ? mornings.next() : null;
        due.forEach(reminder -> reminder.intoDigest(next));
        List<Reminder> unread =
                due.stream().filter(reminder -> !reminder.isRead()).toList();
        boolean wanted = wishes.of(recipient).effective() != Frequency.NONE;
        if (!again && wanted && !unread.isEmpty()) {
            mails.save(new Mail(event, recipient, writer.digest(time.today(), unread), time.now()));
        }
    }
}
