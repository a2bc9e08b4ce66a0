package vn.clusters.province;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The province's own rules. A step keeps the rules of the day on which it began: ask for that day. */
@Component
public class ProvinceRules {

    private final RuleBook book;

    ProvinceRules(RuleBook book) {
        this.book = book;
    }

    /** The rules that apply on a day. */
    public RulesOfTheDay on(LocalDate day) {
        return new RulesOfTheDay(rule -> book.on(rule, day));
    }
}
