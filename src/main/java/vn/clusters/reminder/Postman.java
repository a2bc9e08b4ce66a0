package vn.clusters.reminder;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Carries mails to the mail server, if there is one. A server that is away is waited for, however long. */
@Component
class Postman {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int MOST_REFUSALS = 3;

    private final Outbox outbox;
    private final Digests digests;
    private final MailWishes wishes;
    private final ObjectProvider<JavaMailSender> server;
    private final MessageSource messages;
    private final String from;

    Postman(
            Outbox outbox,
            Digests digests,
            MailWishes wishes,
            ObjectProvider<JavaMailSender> server,
            MessageSource messages,
            @Value("${clusters.mail.from}") String from) {
        this.outbox = outbox;
        this.digests = digests;
        this.wishes = wishes;
        this.server = server;
        this.messages = messages;
        this.from = from;
    }

    boolean hasServer() {
        return server.getIfAvailable() != null;
    }

    /** Writes the digests of the morning and carries everything whose time has come. */
    void round() {
        digests.write();
        JavaMailSender sender = server.getIfAvailable();
        if (sender != null) {
            outbox.giveUpAbandoned(say("reminder.mail.abandoned"));
            List<Mail> batch;
            do {
                batch = outbox.claim();
            } while (!batch.isEmpty() && carry(batch, sender));
        }
    }

    /** Whether the server was there; the rest of the batch waits if it was not. */
    private boolean carry(List<Mail> batch, JavaMailSender sender) {
        String away = null;
        for (Mail mail : batch) {
            if (away == null) {
                away = carry(mail, sender);
            } else {
                outbox.later(mail, away);
            }
        }
        return away == null;
    }

    /** What the server said if it is not there, else null. */
    private String carry(Mail mail, JavaMailSender sender) {
        String address = wishes.of(mail.recipient()).address();
        if (address == null) {
            outbox.failed(mail, say("reminder.mail.no-address"));
            return null;
        }
        try {
            sender.send(letter(mail, address, sender));
            outbox.sent(mail, address);
            return null;
        } catch (MailException | MessagingException failed) {
            LOG.warn("Mail {} not sent: {}", mail.id(), failed.getMessage());
            return held(mail, failed);
        }
    }

    private String held(Mail mail, Exception failed) {
        String error = String.valueOf(failed.getMessage());
        if (!isRefusal(failed)) {
            outbox.later(mail, error);
            return error;
        }
        if (mail.attempts() < MOST_REFUSALS) {
            outbox.later(mail, error);
        } else {
            outbox.failed(mail, error);
        }
        return null;
    }

    /** The server was there and did not take this mail. */
    private static boolean isRefusal(Exception failed) {
        if (failed instanceof MailSendException sending) {
            return Stream.of(sending.getMessageExceptions()).anyMatch(SendFailedException.class::isInstance);
        }
        return !(failed instanceof MailAuthenticationException);
    }

    private MimeMessage letter(Mail mail, String address, JavaMailSender sender) throws MessagingException {
        MimeMessage message = sender.createMimeMessage();
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(address);
        helper.setSubject(mail.subject());
        helper.setText(mail.text(), mail.html());
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private String say(String key) {
        return messages.getMessage(key, null, Locale.forLanguageTag("vi"));
    }
}
