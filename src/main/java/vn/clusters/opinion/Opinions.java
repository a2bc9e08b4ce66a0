package vn.clusters.opinion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
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
        return asked.findByDossierOrderById(dossier).stream()
                .map(opinion -> opinion.view(agencies.get(opinion.agency()).name(), dueOn(dossier, opinion.agency())))
                .toList();
    }

    LocalDate dueOn(String dossier, String agency) {
        return clock.clock(dossier, "opinion", agency)
                .map(StatutoryClock.Running::dueOn)
                .orElse(null);
    }
}
