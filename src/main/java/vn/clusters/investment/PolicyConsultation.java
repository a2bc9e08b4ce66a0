package vn.clusters.investment;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.investment.Recording.PolicyOpinionsGathered;
import vn.clusters.investment.Recording.PolicySentForOpinions;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.opinion.OpinionsBeside;

/** Asks the agencies that have not said everything yet, one by one, and sums up what came. */
@Component
@Transactional
class PolicyConsultation {

    private static final String SILENT = "silent";

    private final Tracks tracks;
    private final PolicyOpinions opinions;
    private final SharedOpinions shared;
    private final OpinionsBeside beside;
    private final PolicyClock clock;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    PolicyConsultation(
            Tracks tracks,
            PolicyOpinions opinions,
            SharedOpinions shared,
            OpinionsBeside beside,
            PolicyClock clock,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.tracks = tracks;
        this.opinions = opinions;
        this.shared = shared;
        this.beside = beside;
        this.clock = clock;
        this.time = time;
        this.events = events;
    }

    void send(String dossier, Answers answers) {
        Track track = tracks.get(dossier);
        List<String> asked = answers.choices("agencies");
        asked.forEach(agency -> opinions.save(new PolicyOpinion(dossier, agency, time.today())));
        clock.finish(track, PolicyClock.SEND, time.today());
        clock.start(track, PolicyClock.ANSWER, time.today());
        events.publishEvent(new PolicySentForOpinions(dossier, asked, shared.agencies(dossier)));
    }

    /** The agencies asked here that have not answered. */
    @Transactional(readOnly = true)
    public List<String> asked(String dossier) {
        return open(dossier).stream().map(PolicyOpinion::agency).toList();
    }

    private List<PolicyOpinion> open(String dossier) {
        return opinions.findByDossierOrderById(dossier).stream()
                .filter(PolicyOpinion::isOpen)
                .toList();
    }

    /** @throws Problem 409 {@code opinion-not-requested}, 422 as for an opinion on the cluster */
    void give(String dossier, String agency, Answers answers) {
        PolicyOpinion opinion = open(dossier).stream()
                .filter(asked -> asked.agency().equals(agency))
                .findFirst()
                .orElseThrow(() -> new Problem(409, "opinion-not-requested", agency));
        beside.give(dossier, agency, opinion.askedOn(), answers);
        opinion.answer(PolicyOpinion.GIVEN, answers.text("documentNumber"), time.today());
    }

    /** Who did not answer in person has answered on paper, or is silent. */
    void gather(String dossier, Answers answers) {
        Map<String, String> verdicts = new TreeMap<>(answers.repeated("verdict"));
        Map<String, String> by = new TreeMap<>(answers.repeated("document"));
        open(dossier)
                .forEach(opinion -> opinion.answer(
                        verdicts.getOrDefault(opinion.agency(), SILENT), by.get(opinion.agency()), time.today()));
        clock.finish(tracks.get(dossier), PolicyClock.ANSWER, time.today());
        events.publishEvent(new PolicyOpinionsGathered(dossier, verdicts, by));
    }
}
