package vn.clusters.reminder;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.reminder.Addressees.Addressee;
import vn.clusters.reminder.Reminder.Told;

/** Tells people of an event in the transaction in which it happens: each once, by mail as they wish. */
@Component
class Telling {

    private final Addressees addressees;
    private final Reminders reminders;
    private final MailWishes wishes;
    private final Mails mails;
    private final MailWriter writer;
    private final Mornings mornings;
    private final BusinessTime time;

    Telling(
            Addressees addressees,
            Reminders reminders,
            MailWishes wishes,
            Mails mails,
            MailWriter writer,
            Mornings mornings,
            BusinessTime time) {
        this.addressees = addressees;
        this.reminders = reminders;
        this.wishes = wishes;
        this.mails = mails;
        this.writer = writer;
        this.mornings = mornings;
        this.time = time;
    }

    void tell(Told told, Collection<String> recipients) {
        addressees.of(recipients, told.dossier()).stream()
                .filter(one -> !reminders.existsByEventKeyAndRecipient(told.event(), one.officer()))
                .filter(one -> !isOwnAct(one))
                .forEach(one -> tell(told, one));
    }

    /** Whoever acts in place of another need not be told of it in place of that one. */
    private static boolean isOwnAct(Addressee one) {
        return one.insteadOf() != null
                && one.officer().equals(Acting.current().actor().username());
    }

    private void tell(Told told, Addressee one) {
        String recipient = one.officer();
        Reminder reminder = new Reminder(told, recipient, time.now()).insteadOf(one.insteadOf());
        switch (wishes.of(recipient).effective()) {
            case EACH -> mails.save(new Mail(told.event(), recipient, writer.single(reminder), time.now()));
            case DIGEST -> reminder.intoDigest(mornings.next());
            case NONE -> reminder.intoDigest(null);
        }
        reminders.save(reminder);
    }
}
