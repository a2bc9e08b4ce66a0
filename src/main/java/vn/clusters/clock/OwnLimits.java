package vn.clusters.clock;

import java.time.LocalDate;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.law.LawTables.TimeLimit;
import vn.clusters.law.LawTables.Unit;
import vn.clusters.province.ProvinceRules;
import vn.clusters.province.RulesOfTheDay.Limit;

/** The limits that the province sets where the law sets none, each as on the day on which it began. */
@Component
class OwnLimits {

    private static final String OPINION = "opinion";

    private final ProvinceRules province;
    private final MessageSource words;

    OwnLimits(ProvinceRules province, MessageSource words) {
        this.province = province;
        this.words = words;
    }

    /** A limit that some step starts by its name. */
    TimeLimit of(String limit, LocalDate startsOn) {
        if (!OPINION.equals(limit)) {
            throw new IllegalArgumentException("the province has no rule for the limit " + limit);
        }
        return limit(limit, province.on(startsOn).opinionLimit());
    }

    private TimeLimit limit(String name, Limit set) {
        Unit unit = Unit.valueOf(set.unit().toUpperCase(Locale.ROOT).replace('-', '_'));
        String label = words.getMessage("clock.own-limit." + name, null, LocaleContextHolder.getLocale());
        return new TimeLimit(name, label, set.amount(), unit, null, null, false, set.source());
    }
}
