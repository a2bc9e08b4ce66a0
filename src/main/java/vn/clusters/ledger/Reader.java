package vn.clusters.ledger;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.MentionedNames;
import vn.clusters.kernel.VietnameseText;

/** Tells entries in Vietnamese: the act, the fields and the slugs take their words from the bundles of their owners. */
@Component
class Reader {

    private final MessageSource messages;
    private final ObjectProvider<AgencyNames> agencies;
    private final ObjectProvider<MentionedNames> names;

    Reader(MessageSource messages, ObjectProvider<AgencyNames> agencies, ObjectProvider<MentionedNames> names) {
        this.messages = messages;
        this.agencies = agencies;
        this.names = names;
    }

    Line line(Entry entry, Locale locale) {
        String title = words("ledger." + entry.act(), entry.act(), locale);
        return new Line(
                entry, VietnameseText.shown(entry.at()), title, agency(entry.onBehalfOf()), details(entry, locale));
    }

    private String agency(String id) {
        AgencyNames names = agencies.getIfAvailable();
        return id == null || names == null ? id : names.nameOf(id);
    }

    private List<Line.Detail> details(Entry entry, Locale locale) {
        Words in = new Words(entry.dossier(), locale);
        JsonNode content = CanonicalJson.read(entry.content());
        List<Line.Detail> details = new ArrayList<>();
        content.fields().forEachRemaining(field -> {
            boolean change = field.getKey().equals("before") || field.getKey().equals("after");
            if (!change && !field.getValue().isNull()) {
                details.add(in.detail(field.getKey(), null, field.getValue()));
            }
        });
        if (content.path("after").isTextual()) {
            details.add(in.detail("after", content.path("before"), content.path("after")));
        }
        content.path("after")
                .fields()
                .forEachRemaining(field -> details.add(
                        in.detail(field.getKey(), content.path("before").path(field.getKey()), field.getValue())));
        return details;
    }

    /** The words of one entry; what has no word of its own may be a key of somebody whom the entry mentions. */
    private final class Words {

        private final String dossier;
        private final Locale locale;

        Words(String dossier, Locale locale) {
            this.dossier = dossier;
            this.locale = locale;
        }

        Line.Detail detail(String field, JsonNode before, JsonNode value) {
            return new Line.Detail(
                    label(field, field), before == null ? null : text(before, field), text(value, field));
        }

        private String label(String field, String around) {
            String known = words("ledger.field." + field, null, locale);
            return known != null ? known : mentioned(around, field).orElse(field);
        }

        private String text(JsonNode value, String field) {
            return switch (value.getNodeType()) {
                case NULL, MISSING -> "–";
                case BOOLEAN -> words("ledger.value." + value.booleanValue(), value.asText(), locale);
                case ARRAY ->
                    StreamSupport.stream(value.spliterator(), false)
                            .map(element -> text(element, field))
                            .collect(Collectors.joining("; "));
                case OBJECT ->
                    value.properties().stream()
                            .filter(part -> !part.getValue().isNull() && !isNumberBesideName(part.getKey(), value))
                            .map(part ->
                                    label(part.getKey(), field) + ": " + text(part.getValue(), within(part, field)))
                            .collect(Collectors.joining(isOfGroups(value) ? "; " : ", "));
                default -> mentioned(field, value.asText()).orElseGet(() -> word(value.asText(), locale));
            };
        }

        /** Below a key of somebody other keys may follow; a value there, such as points, is none. */
        private String within(Map.Entry<String, JsonNode> part, String around) {
            if (words("ledger.field." + part.getKey(), null, locale) != null) {
                return part.getKey();
            }
            return part.getValue().isObject() ? around : "";
        }

        private Optional<String> mentioned(String field, String key) {
            return names.stream()
                    .flatMap(known -> known.nameOf(dossier, field, key).stream())
                    .findFirst();
        }
    }

    private static boolean isOfGroups(JsonNode object) {
        return StreamSupport.stream(object.spliterator(), false).anyMatch(JsonNode::isObject);
    }

    private static boolean isNumberBesideName(String field, JsonNode object) {
        return field.equals("applicant") && object.path(field).isNumber() && object.hasNonNull("name");
    }

    /** A date in the Vietnamese form, a known slug in words, an agency by its name, anything else as it stands. */
    private String word(String text, Locale locale) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            try {
                return VietnameseText.shown(LocalDate.parse(text));
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
