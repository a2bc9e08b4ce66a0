package vn.clusters.province;

import static org.springframework.format.annotation.DateTimeFormat.ISO.DATE;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;

/** The province's own rules as JSON. */
@RestController
@RequestMapping("/api/province-rules")
class ProvinceRuleApi {

    private final RuleBook book;
    private final RuleChange change;
    private final RuleWords words;
    private final BusinessTime time;

    ProvinceRuleApi(RuleBook book, RuleChange change, RuleWords words, BusinessTime time) {
        this.book = book;
        this.change = change;
        this.words = words;
        this.time = time;
    }

    /** A rule as it applies from a day on. */
    record Answer(
            String rule,
            String name,
            int version,
            JsonNode value,
            LocalDate from,
            String source,
            LocalDate sourceDate,
            String enteredBy,
            Instant enteredAt) {}

    /** A rule to be set. */
    record Request(String rule, JsonNode value, LocalDate from, String source, LocalDate sourceDate) {}

    /** Every rule as it applies on a day, today if left out. */
    @GetMapping
    Listing<Answer> on(@RequestParam(required = false) @DateTimeFormat(iso = DATE) LocalDate on) {
        LocalDate day = Optional.ofNullable(on).orElseGet(time::today);
        return new Listing<>(
                Arrays.stream(Rule.values())
                        .map(rule -> answer(book.on(rule, day)))
                        .toList(),
                null);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Answer set(@RequestBody Request request) {
        return answer(change.set(
                RuleChange.rule(request.rule()),
                new RuleChange.Stated(request.value(), request.from(), request.source(), request.sourceDate())));
    }

    private Answer answer(RuleVersion version) {
        return new Answer(
                version.rule().slug(),
                words.name(version.rule()),
                version.version(),
                version.value(),
                version.from(),
                version.source(),
                version.sourceDate(),
                version.enteredBy(),
                version.enteredAt());
    }
}
