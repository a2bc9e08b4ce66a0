package vn.clusters.reminder;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.reminder.Mail.State;

/** The mails of the house: each is in the hands of one node at most. */
@Component
@Transactional
public class Outbox {

    private final Mails mails;
    private final BusinessTime time;
    private final String node = UUID.randomUUID().toString();

    Outbox(Mails mails, BusinessTime time) {
        this.mails = mails;
        this.time = time;
    }

    /** The next mails whose time has come, now this node's. */
    List<Mail> claim() {
        List<Mail> due = mails.due(time.now());
        due.forEach(mail -> mail.claim(node, time.now()));
        return due;
    }

    void sent(Mail mail, String address) {
        change(mail, mine -> mine.sent(address, time.now()));
    }

    void later(Mail mail, String error) {
        change(mail, mine -> mine.later(error, time.now()));
    }

    void failed(Mail mail, String error) {
        change(mail, mine -> mine.failed(error));
    }

    /** Nobody knows whether a mail left before its node went away, so a person decides. */
    void giveUpAbandoned(String error) {
        mails.abandoned(time.now()).forEach(mail -> mail.failed(error));
    }

    private void change(Mail mail, Consumer<Mail> how) {
        mails.findById(mail.id()).filter(mine -> mine.isClaimedBy(node)).ifPresent(how);
    }

    /** @throws Problem 404 {@code unknown-mail}, 409 {@code mail-not-held} unless it waits or has failed */
    public void again(long id) {
        Mail mail = mails.findById(id).orElseThrow(() -> new Problem(404, "unknown-mail", id));
        if (mail.state() == State.SENT || mail.state() == State.SENDING) {
            throw new Problem(409, "mail-not-held");
        }
        mail.again(time.now());
    }
}
