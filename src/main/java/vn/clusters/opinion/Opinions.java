package vn.clusters.opinion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.organisation.Agencies;

/** The opinions of a dossier as others see them. */
@Component
public class Opinions {

    /**
     * An opinion asked for.
     *
     * @param state requested, given, silent
     * @param conclusion the worst of its verdicts, null while not given
     * @param absorption absorbed, partly, not-absorbed, null if nothing had to be said
     */
    @JsonInclude
    public record View(
            String agency,
            String agencyName,
            int round,
            LocalDate askedOn,
            LocalDate dueOn,
            String state,
            LocalDate givenOn,
            String givenBy,
            boolean late,
            boolean secret,
            Verdict conclusion,
            List<SubjectVerdict> verdicts,
            String conditions,
            String remark,
            String documentNumber,
            LocalDate documentDate,
            String absorption,
            String explanation) {}

    private static final String LIMIT = "opinion";

    private final OpinionsAsked asked;
    private final Agencies agencies;
    private final StatutoryClock clock;

    Opinions(OpinionsAsked asked, Agencies agencies, StatutoryClock clock) {
        this.asked = asked;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** In the order of asking. */
    @Transactional(readOnly = true)
    public List<View> of(String dossier) {
        List<Opinion> opinions = asked.findByDossierOrderById(dossier);
        Map<String, LocalDate> due = opinions.isEmpty() ? Map.of() : dueDates(dossier);
        return opinions.stream()
                .map(opinion -> opinion.view(agencies.get(opinion.agency()).name(), due.get(opinion.agency())))
                .toList();
    }

    /** By agency, of the limits that run or ran. */
    private Map<String, LocalDate> dueDates(String dossier) {
        Map<String, LocalDate> due = new HashMap<>();
        clock.clocks(dossier).stream()
                .filter(running -> running.limit().equals(LIMIT))
                .forEach(running -> due.put(running.subject(), running.dueOn()));
        return due;
    }

    LocalDate dueOn(String dossier, String agency) {
        return clock.clock(dossier, LIMIT, agency)
                .map(StatutoryClock.Running::dueOn)
                .orElse(null);
    }
}
