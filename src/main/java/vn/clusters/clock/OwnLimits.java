package vn.clusters.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Milestone;
import vn.clusters.law.TimeLimits.TimeLimit;
import vn.clusters.law.TimeLimits.Unit;
import vn.clusters.province.ProvinceRules;
import vn.clusters.province.Rule;
import vn.clusters.province.RulesOfTheDay;
import vn.clusters.province.RulesOfTheDay.Limit;

/** What the province sets about limits where the law sets nothing, each as on the day on which the limit began. */
@Component
class OwnLimits {

    private static final String OPINION = "opinion";

    private final ProvinceRules province;
    private final MessageSource words;
    private final BusinessTime time;

    OwnLimits(ProvinceRules province, MessageSource words, BusinessTime time) {
        this.province = province;
        this.words = words;
        this.time = time;
    }

    /** A limit that some step starts by its name. */
    TimeLimit of(String limit, LocalDate startsOn) {
        if (!OPINION.equals(limit)) {
            throw new IllegalArgumentException("the province has no rule for the limit " + limit);
        }
        return limit(limit, province.on(startsOn).opinionLimit());
    }

    /** The limit of a whole procedure whose handling the law does not limit; none unless the province has set it. */
    Optional<TimeLimit> ofProcedure(String procedure, List<TimeLimit> ofTheLaw, LocalDate fullOn) {
        if (ofTheLaw.stream().anyMatch(limit -> limit.startsOn() == Milestone.FULL_DOSSIER)) {
            return Optional.empty();
        }
        LocalDate day = fullOn == null ? time.today() : fullOn;
        return province.on(day).ownLimit(procedure).map(set -> limit("whole-procedure", set));
    }

    /** The first day of a run: that of the notice itself if the province counts it. */
    Run startOf(Run run) {
        boolean notice = run.startsOn() != null && run.limit().startsOn() == Milestone.NOTICE;
        return notice ? counted(run.startsOn()).map(run::countingItsStart).orElse(run) : run;
    }

    private Optional<String> counted(LocalDate noticeOn) {
        RulesOfTheDay rules = province.on(noticeOn);
        return rules.startDayCounts()
                ? Optional.of(rules.source(Rule.COUNT_START_DAY).text())
                : Optional.empty();
    }

    private TimeLimit limit(String name, Limit set) {
        Unit unit = Unit.valueOf(set.unit().toUpperCase(Locale.ROOT).replace('-', '_'));
        String label = words.getMessage("clock.own-limit." + name, null, VietnameseText.LOCALE);
        boolean whole = !OPINION.equals(name);
        return new TimeLimit(
                name,
                label,
                set.amount(),
                unit,
                whole ? Milestone.FULL_DOSSIER : null,
                whole ? Milestone.DECISION : null,
                whole,
                set.source());
    }
}
