package vn.clusters.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts rules and their values into words. */
@Component
class RuleWords {

    /**
     * A value as people read it.
     *
     * @param columns headers, empty unless it is a row or a table
     */
    record Shown(String text, List<String> columns, List<List<String>> rows) {}

    private final MessageSource messages;

    RuleWords(MessageSource messages) {
        this.messages = messages;
    }

    String name(Rule rule) {
        return say("province.rule." + rule.slug(), rule.slug());
    }

    Shown shown(Rule rule, JsonNode value) {
        if (!(rule.kind() instanceof RuleRows table)) {
            return new Shown(option(rule, value.asText()), List.of(), List.of());
        }
        List<List<String>> rows = new ArrayList<>();
        (table.single() ? List.of(value) : value)
                .forEach(row -> rows.add(table.columns().stream()
                        .map(column -> word(row.path(column.name()).asText()))
                        .toList()));
        List<String> columns = table.columns().stream()
                .map(column -> say("province.column." + column.name(), column.name()))
                .toList();
        return new Shown(say("province.empty-table", ""), columns, rows);
    }

    String option(Rule rule, String option) {
        return say("province.value." + rule.slug() + "." + option, option);
    }

    private String word(String cell) {
        return say("province.word." + cell, cell);
    }

    private String say(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, LocaleContextHolder.getLocale());
    }
}
