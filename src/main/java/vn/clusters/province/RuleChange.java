package vn.clusters.province;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** Sets a rule from a day on, with the document that says so; what was set before stays as it was. */
@Component
class RuleChange {

    private static final int LONGEST_SOURCE = 500;

    /** As the reference data say of a rule that no document sets. */
    private static final String NO_DOCUMENT = "Chưa có quy định";

    /** What an administrator states. */
    record Stated(JsonNode value, LocalDate from, String source, LocalDate sourceDate) {}

    private final RuleBook book;
    private final List<RuleCheck> checks;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    RuleChange(RuleBook book, List<RuleCheck> checks, BusinessTime time, ApplicationEventPublisher events) {
        this.book = book;
        this.checks = checks;
        this.time = time;
        this.events = events;
    }

    /** @throws Problem 404 {@code unknown-rule} */
    static Rule rule(String slug) {
        return Rule.of(slug)
                .orElseThrow(() -> new Problem(404, "unknown-rule", slug == null ? "" : slug).with("field", "rule"));
    }

    /**
     * The next version as it would be.
     *
     * @throws Problem 422 for each thing that is stated wrongly
     */
    RuleVersion proposed(Rule rule, Stated stated) {
        if (stated.value() == null || stated.value().isNull()) {
            throw wrong("value", "rule-value-missing");
        }
        RuleVersion proposed = new RuleVersion(
                rule,
                book.last(rule).version() + 1,
                rule.kind().checked(stated.value()),
                from(rule, stated.from()),
                source(stated.source()),
                sourceDate(stated),
                Acting.current().actor().username(),
                time.now());
        RulesOfTheDay rules = new RulesOfTheDay(asked -> asked == rule ? proposed : book.on(asked, proposed.from()));
        checks.stream().filter(check -> check.rule() == rule).forEach(check -> check.check(rules));
        return proposed;
    }

    /** @throws Problem 409 {@code changed-meanwhile}, 422 for each thing that is stated wrongly */
    @Transactional
    RuleVersion set(Rule rule, Stated stated) {
        RuleVersion version = proposed(rule, stated);
        try {
            book.add(version);
        } catch (DuplicateKeyException somebodyElse) {
            throw new Problem(409, "changed-meanwhile");
        }
        events.publishEvent(new RuleSet(version));
        return version;
    }

    private LocalDate from(Rule rule, LocalDate stated) {
        if (stated == null) {
            throw wrong("from", "rule-from-missing");
        }
        LocalDate last = book.last(rule).from();
        if (stated.isBefore(last)) {
            throw wrong("from", "rule-before-last", VietnameseText.shown(stated), VietnameseText.shown(last));
        }
        return stated;
    }

    private static String source(String stated) {
        String source = stated == null ? "" : VietnameseText.stored(stated);
        if (source.isEmpty() || source.length() > LONGEST_SOURCE) {
            throw wrong("source", "rule-source-missing", LONGEST_SOURCE);
        }
        return source;
    }

    private LocalDate sourceDate(Stated stated) {
        LocalDate date = stated.sourceDate();
        if (date == null && !source(stated.source()).startsWith(NO_DOCUMENT)) {
            throw wrong("sourceDate", "rule-source-date-missing");
        }
        if (date != null && date.isAfter(time.today())) {
            throw wrong("sourceDate", "rule-source-date-future", VietnameseText.shown(date));
        }
        return date;
    }

    private static Problem wrong(String field, String type, Object... arguments) {
        return new Problem(422, type, arguments).with("field", field);
    }
}
