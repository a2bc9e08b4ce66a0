package vn.clusters.investment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.investment.KnownFacts.Known;
import vn.clusters.investment.Recording.PolicyDecisionRecorded;
import vn.clusters.investment.Recording.PolicyJudged;
import vn.clusters.investment.Recording.PolicyTrackOpened;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Milestone;
import vn.clusters.workflow.Workflow;

/** The track of a dossier: judged when the facts are known, opened when its turn comes. */
@Component
@Transactional
public class Policy {

    static final String BEFORE = "before";
    static final String AFTER = "after";
    static final String PARALLEL = "parallel";

    private final Tracks tracks;
    private final Judging judging;
    private final KnownFacts known;
    private final Wording words;
    private final Dossiers dossiers;
    private final RegistrationAgency agency;
    private final Workflow workflow;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Policy(
            Tracks tracks,
            Judging judging,
            KnownFacts known,
            Wording words,
            Dossiers dossiers,
            RegistrationAgency agency,
            Workflow workflow,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.tracks = tracks;
        this.judging = judging;
        this.known = known;
        this.words = words;
        this.dossiers = dossiers;
        this.agency = agency;
        this.workflow = workflow;
        this.time = time;
        this.events = events;
    }

    /** Empty while nobody has asked the question. */
    @Transactional(readOnly = true)
    Optional<Track.View> of(String dossier) {
        return tracks.findByDossier(dossier).map(Track::view);
    }

    /** Judges anew with the facts on file, as long as the procedure has not begun. */
    void judge(String dossier, LocalDate on) {
        Optional<Track> track = tracks.findByDossier(dossier);
        if (track.isEmpty() || track.get().stage() == Stage.JUDGED) {
            judge(dossier, track.map(Track::facts).orElse(PolicyFacts.UNKNOWN), on);
        }
    }

    /**
     * Judges with facts that the acting officer states, by their names in {@code investment-policy.dmn}.
     *
     * @throws Problem 403 {@code not-allowed}, 409 {@code policy-not-asked} or {@code policy-stage}, 422 naming the field
     */
    public void state(String dossier, Map<String, ?> stated) {
        agency.requireMayState();
        PolicyFacts facts = Stating.facts(new Given(stated));
        Stating.requireReason(facts, known.of(dossier), words);
        if (!judge(dossier, facts, time.today())) {
            throw new Problem(409, "policy-not-asked");
        }
    }

    /** When the cluster dossier tells more than before. */
    void judgeAgain(String dossier) {
        tracks.findByDossier(dossier).ifPresent(track -> judge(dossier, time.today()));
    }

    private boolean judge(String dossier, PolicyFacts stated, LocalDate on) {
        Map<String, Known> found = known.of(dossier);
        PolicyFacts facts = stated.with(found);
        Optional<Judgement> judgement = judging.judge(dossier, facts, on);
        judgement.ifPresent(judged -> {
            Track track = tracks.findByDossier(dossier).orElseGet(() -> new Track(dossier));
            track.judge(facts, judged);
            tracks.save(track);
            events.publishEvent(new PolicyJudged(dossier, facts, sources(facts, found), judged));
            if (judged.comes(PARALLEL) && isFull(dossier) || judged.comes(AFTER) && isDecided(dossier)) {
                openIfNeeded(track, dossier);
            }
        });
        return judgement.isPresent();
    }

    private static List<String> sources(PolicyFacts facts, Map<String, Known> known) {
        return known.entrySet().stream()
                .filter(fact -> facts.isTaken(fact.getKey()))
                .map(fact -> fact.getValue().source())
                .toList();
    }

    private boolean isFull(String dossier) {
        return dossiers.get(dossier).milestones().containsKey(Milestone.FULL_DOSSIER);
    }

    private boolean isDecided(String dossier) {
        return dossiers.get(dossier).milestones().containsKey(Milestone.DECISION);
    }

    private void openIfNeeded(Track track, String dossier) {
        if (track.judgement().hasTrack()) {
            open(track, dossier);
        }
    }

    /**
     * Opens the procedure here, whatever its turn.
     *
     * @throws Problem 403 {@code not-allowed}, 409 {@code policy-not-judged}, {@code policy-not-needed}, {@code policy-stage}
     */
    void open(String dossier) {
        agency.requireMayState();
        open(tracks.get(dossier), dossier);
    }

    private void open(Track track, String dossier) {
        track.start(time.today());
        Judgement judgement = track.judgement();
        dossiers.involve(dossier, agency.today().id());
        events.publishEvent(new PolicyTrackOpened(dossier, judgement.edition(), judgement.trackOrder()));
        workflow.startBeside(judgement.edition(), Judging.PROCEDURE, dossier);
    }

    void withdraw(String dossier, String reason) {
        tracks.findByDossier(dossier)
                .filter(track -> track.stage() == Stage.RUNNING)
                .ifPresent(track -> track.end(Stage.WITHDRAWN, reason));
    }

    /**
     * Notes a decision that was made outside this system.
     *
     * @throws Problem 403 {@code not-allowed}, 409 {@code policy-stage}, 422 {@code future-date} or naming the field
     */
    public void recordElsewhere(String dossier, Map<String, ?> decided) {
        agency.requireMayState();
        PolicyDecision made = Stating.decision(new Given(decided));
        if (made.policyDate().isAfter(time.today())) {
            throw new Problem(422, "future-date", vn.clusters.kernel.VietnameseText.shown(made.policyDate()))
                    .with("field", "date");
        }
        judge(dossier, time.today());
        tracks.get(dossier).recordElsewhere(made);
        events.publishEvent(new PolicyDecisionRecorded(dossier, made));
    }
}
