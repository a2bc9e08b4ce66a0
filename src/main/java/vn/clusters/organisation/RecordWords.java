package vn.clusters.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.VietnameseText;

/** Puts the details of the administrative record into words; public for the templates. */
@Component("recordWords")
public class RecordWords {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(BusinessTime.ZONE);

    private final Agencies agencies;
    private final Accounts accounts;
    private final MessageSource messages;

    RecordWords(Agencies agencies, Accounts accounts, MessageSource messages) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.messages = messages;
    }

    /** An officer or anything else by its name. */
    public String subject(String subject) {
        return messages.getMessage(
                "organisation.subject." + subject, null, officer(subject), LocaleContextHolder.getLocale());
    }

    /** An officer by name, whoever has none by what is recorded. */
    public String officer(String username) {
        return accounts.find(username)
                .map(Account::officer)
                .map(Officers.Officer::name)
                .orElse(username);
    }

    public String detail(String key, String value) {
        return switch (key) {
            case "agency" -> agencies.nameOf(value);
            case "role" -> messages.getMessage("organisation.role." + value, null, LocaleContextHolder.getLocale());
            case "procedure" ->
                messages.getMessage("dossier.procedure." + value, null, value, LocaleContextHolder.getLocale());
            case "delegation-substitute" -> officer(value);
            case "from", "to" -> VietnameseText.shown(LocalDate.parse(value));
            case "until" -> TIME.format(Instant.parse(value));
            default -> value;
        };
    }
}
