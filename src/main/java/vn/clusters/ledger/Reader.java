package vn.clusters.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;

/** Tells entries in Vietnamese: the act, the fields and the slugs take their words from the bundles of their owners. */
@Component
class Reader {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(BusinessTime.ZONE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final MessageSource messages;
    private final ObjectProvider<AgencyNames> agencies;

    Reader(MessageSource messages, ObjectProvider<AgencyNames> agencies) {
        this.messages = messages;
        this.agencies = agencies;
    }

    Line line(Entry entry, Locale locale) {
        String title = words("ledger." + entry.act(), entry.act(), locale);
        return new Line(entry, MINUTE.format(entry.at()), title, agency(entry.onBehalfOf()), details(entry, locale));
    }

    private String agency(String id) {
        AgencyNames names = agencies.getIfAvailable();
        return id == null || names == null ? id : names.nameOf(id);
    }

    private List<Line.Detail> details(Entry entry, Locale locale) {
        JsonNode content = CanonicalJson.read(entry.content());
        List<Line.Detail> details = new ArrayList<>();
        content.fields().forEachRemaining(field -> {
            boolean change = field.getKey().equals("before") || field.getKey().equals("after");
            if (!change && !field.getValue().isNull()) {
                details.add(new Line.Detail(label(field.getKey(), locale), null, text(field.getValue(), locale)));
            }
        });
        if (content.path("after").isTextual()) {
            String before = text(content.path("before"), locale);
            details.add(new Line.Detail(label("after", locale), before, text(content.path("after"), locale)));
        }
        content.path("after").fields().forEachRemaining(field -> {
            String before = text(content.path("before").path(field.getKey()), locale);
            details.add(new Line.Detail(label(field.getKey(), locale), before, text(field.getValue(), locale)));
        });
        return details;
    }

    private String label(String field, Locale locale) {
        return words("ledger.field." + field, field, locale);
    }

    private String text(JsonNode value, Locale locale) {
        return switch (value.getNodeType()) {
            case NULL, MISSING -> "–";
            case BOOLEAN -> words("ledger.value." + value.booleanValue(), value.asText(), locale);
            case ARRAY ->
                StreamSupport.stream(value.spliterator(), false)
                        .map(element -> text(element, locale))
                        .collect(Collectors.joining("; "));
            case OBJECT ->
                value.properties().stream()
                        .filter(field -> !field.getValue().isNull())
                        .map(field -> label(field.getKey(), locale) + ": " + text(field.getValue(), locale))
                        .collect(Collectors.joining(", "));
            default -> word(value.asText(), locale);
        };
    }

    /** A date in the Vietnamese form, a known slug in words, an agency by its name, anything else as it stands. */
    private String word(String text, Locale locale) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return LocalDate.parse(text).format(DAY);
            } catch (DateTimeParseException e) {
                return text;
            }
        }
        return text.matches("[a-z][a-z0-9-]{1,40}") ? words("ledger.value." + text, agency(text), locale) : text;
    }

    private String words(String key, String otherwise, Locale locale) {
        return messages.getMessage(key, null, otherwise, locale);
    }
}
