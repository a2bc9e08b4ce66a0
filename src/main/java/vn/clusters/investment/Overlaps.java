package vn.clusters.investment;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.investment.Recording.OverlapSettled;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.InvestmentLaw;
import vn.clusters.law.InvestmentLaw.Overlap;

/** Where both laws ask the same thing of one dossier, and how that was settled. */
@Component
@Transactional
class Overlaps {

    private static final String GAP = "gap";

    /** @param settled null while it is open or nothing has to be settled */
    record Finding(@JsonUnwrapped Overlap overlap, Settlement.View settled) {

        /** Where only one law speaks there is nothing to settle. */
        public boolean isOpen() {
            return settled == null && !GAP.equals(overlap.kind());
        }
    }

    /** All that concern a dossier; before anybody states a fact, as the law answers without any. */
    record Found(String investmentEdition, String policyNeeded, long open, List<Finding> items) {}

    private final Dossiers dossiers;
    private final Tracks tracks;
    private final Settlements settlements;
    private final Judging judging;
    private final KnownFacts known;
    private final InvestmentLaw investmentLaw;
    private final RegistrationAgency rights;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Overlaps(
            Dossiers dossiers,
            Tracks tracks,
            Settlements settlements,
            Judging judging,
            KnownFacts known,
            InvestmentLaw investmentLaw,
            RegistrationAgency rights,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.dossiers = dossiers;
        this.tracks = tracks;
        this.settlements = settlements;
        this.judging = judging;
        this.known = known;
        this.investmentLaw = investmentLaw;
        this.rights = rights;
        this.time = time;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Found of(String dossier) {
        Dossiers.View view = dossiers.get(dossier);
        Optional<Track> track = tracks.findByDossier(dossier);
        Optional<Judgement> judgement = track.map(Track::judgement)
                .or(() -> judging.judge(dossier, PolicyFacts.UNKNOWN.with(known.of(dossier)), time.today()));
        String edition = judgement.map(Judgement::edition).orElseGet(() -> judging.edition(time.today())
                .edition());
        String needed = judgement.map(Judgement::needed).orElse(null);
        Map<String, Object> facts = new HashMap<>();
        facts.put("procedure", view.procedure());
        facts.put("investmentEdition", edition);
        facts.put("policyNeeded", needed);
        facts.put(
                "foreignInvestor",
                track.map(found -> found.facts().foreignInvestor()).orElseGet(() -> foreignInvestor(view)));
        Map<String, Settlement.View> settled = settled(dossier);
        List<Finding> items = investmentLaw.overlaps(view.edition(), facts).stream()
                .map(overlap -> new Finding(overlap, settled.get(overlap.topic())))
                .toList();
        return new Found(edition, needed, items.stream().filter(Finding::isOpen).count(), items);
    }

    /** As the applicants say, where nobody stated it for the track; null if nobody said. */
    private static Boolean foreignInvestor(Dossiers.View dossier) {
        return dossier.applicants().stream().anyMatch(one -> Boolean.TRUE.equals(one.foreignInvestor())) ? true : null;
    }

    private Map<String, Settlement.View> settled(String dossier) {
        Map<String, Settlement.View> latest = new HashMap<>();
        settlements.findByDossierOrderById(dossier).forEach(one -> latest.put(one.topic(), one.view()));
        return latest;
    }

    /** @throws Problem 403 {@code not-allowed}, 404 {@code unknown-overlap} */
    void settle(String dossier, String topic, String how) {
        rights.requireMayState();
        Overlap overlap = of(dossier).items().stream()
                .map(Finding::overlap)
                .filter(one -> one.topic().equals(topic))
                .findFirst()
                .orElseThrow(() -> new Problem(404, "unknown-overlap", topic));
        String by = Acting.current().actor().name();
        settlements.save(new Settlement(dossier, topic, time.today(), by, how));
        events.publishEvent(new OverlapSettled(dossier, topic, overlap.name(), how));
    }
}
