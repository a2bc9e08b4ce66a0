package vn.clusters.reminder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.ISpringTemplateEngine;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Officers;
import vn.clusters.reminder.Mail.Letter;

/** Writes mails in Vietnamese, as plain text and as simple HTML. */
@Component
class MailWriter {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /**
     * A paragraph of a mail.
     *
     * @param instead in whose place the reader is told, null for the reader's own
     * @param url where to go, null if nobody knows the address of the house
     */
    record Item(String sentence, String cluster, String instead, String due, String url) {}

    private static final int LONGEST_DIGEST = 100;

    private final Officers officers;
    private final MessageSource messages;
    private final ISpringTemplateEngine templates;
    private final String house;

    /** @param house address of the application as officers type it; blank leaves links out */
    MailWriter(
            Officers officers,
            MessageSource messages,
            ISpringTemplateEngine templates,
            @Value("${clusters.mail.house-address}") String house) {
        this.officers = officers;
        this.messages = messages;
        this.templates = templates;
        this.house = house.replaceAll("/+$", "");
    }

    Letter single(Reminder reminder) {
        return letter(subject(reminder), List.of(reminder));
    }

    /** @param reminders at least one */
    Letter digest(LocalDate day, List<Reminder> reminders) {
        String codes =
                reminders.stream().map(Reminder::dossier).distinct().limit(3).collect(Collectors.joining(", "));
        return letter(say("reminder.mail.digest", VietnameseText.shown(day), reminders.size(), codes), reminders);
    }

    /** What happened, in a sentence without the dossier's code. */
    String sentence(Reminder reminder) {
        return say("reminder.sentence." + reminder.kind(), reminder.step());
    }

    private String subject(Reminder reminder) {
        return say("reminder.mail.subject", reminder.dossier(), sentence(reminder));
    }

    private Letter letter(String subject, List<Reminder> reminders) {
        List<Item> items =
                reminders.stream().limit(LONGEST_DIGEST).map(this::item).toList();
        String more =
                reminders.size() > items.size() ? say("reminder.mail.more", reminders.size() - items.size()) : null;
        Context context = new Context(VIETNAMESE);
        context.setVariable("subject", subject);
        context.setVariable("items", items);
        context.setVariable("more", more);
        return new Letter(subject, text(items, more), templates.process("reminder/mail", context));
    }

    private Item item(Reminder reminder) {
        String url = house.isEmpty() ? null : house + reminder.path();
        String due = reminder.dueOn() == null ? null : say("reminder.due", VietnameseText.shown(reminder.dueOn()));
        String sentence = say("reminder.mail.subject", reminder.dossier(), sentence(reminder));
        return new Item(sentence, reminder.cluster(), instead(reminder), due, url);
    }

    private String instead(Reminder reminder) {
        return reminder.insteadOf() == null
                ? null
                : say("reminder.instead", officers.get(reminder.insteadOf()).name());
    }

    private static String text(Item item) {
        return Stream.of("- " + item.sentence(), item.cluster(), item.instead(), item.due(), item.url())
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\r\n  "));
    }

    private String text(List<Item> items, String more) {
        List<String> paragraphs = new ArrayList<>(List.of(say("reminder.mail.greeting")));
        items.forEach(item -> paragraphs.add(text(item)));
        if (more != null) {
            paragraphs.add(more);
        }
        paragraphs.add(say("reminder.mail.closing"));
        return String.join("\r\n\r\n", paragraphs);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
