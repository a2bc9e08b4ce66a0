package vn.clusters.law;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** Vietnamese sentences of this module; stored with dossiers, hence the same in every language of the screen. */
final class LawWords {

    private static final ResourceBundle BUNDLE = ResourceBundle.getBundle("messages.law", Locale.ROOT);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private LawWords() {}

    static String say(String key, Object... arguments) {
        return MessageFormat.format(BUNDLE.getString("law." + key), arguments);
    }

    static String name(Milestone milestone) {
        return BUNDLE.getString("law.milestone." + milestone.slug());
    }

    /** The word for a value of the tables, or the value itself. */
    static String value(String value) {
        String key = "law.value." + value;
        return BUNDLE.containsKey(key) ? BUNDLE.getString(key) : value;
    }

    static String date(LocalDate date) {
        return DATE.format(date);
    }
}
