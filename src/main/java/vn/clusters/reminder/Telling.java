package vn.clusters.reminder;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.reminder.Reminder.Told;

/** Tells people of an event in the transaction in which it happens: each once, by mail as they wish. */
@Component
class Telling {

    private final Reminders reminders;
    private final MailWishes wishes;
    private final Mails mails;
    private final MailWriter writer;
    private final Mornings mornings;
    private final BusinessTime time;

    Telling(
            Reminders reminders,
            MailWishes wishes,
            Mails mails,
            MailWriter writer,
            Mornings mornings,
            BusinessTime time) {
        this.reminders = reminders;
        this.wishes = wishes;
        this.mails = mails;
        this.writer = writer;
        this.mornings = mornings;
        this.time = time;
    }

    void tell(Told told, Collection<String> recipients) {
        recipients.stream()
                .distinct()
                .filter(recipient -> !reminders.existsByEventKeyAndRecipient(told.event(), recipient))
                .forEach(recipient -> tell(told, recipient));
    }

    private void tell(Told told, String recipient) {
        Reminder reminder = new Reminder(told, recipient, time.now());
        switch (wishes.of(recipient).effective()) {
            case EACH -> mails.save(new Mail(told.event(), recipient, writer.single(reminder), time.now()));
            case DIGEST -> reminder.intoDigest(mornings.next());
            case NONE -> reminder.intoDigest(null);
        }
        reminders.save(reminder);
    }
}
