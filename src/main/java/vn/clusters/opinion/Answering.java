package vn.clusters.opinion;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.kernel.Problem;
import vn.clusters.opinion.Recording.OpinionGiven;
import vn.clusters.opinion.Recording.OpinionsAbsorbed;

/** Takes the answers of the agencies and what the department makes of them. */
@Component
@Transactional
class Answering {

    private final OpinionsAsked asked;
    private final OpinionRounds rounds;
    private final Opinions opinions;
    private final OpinionSubjects subjects;
    private final Dossiers dossiers;
    private final StatutoryClock clock;
    private final NoGoingBack ladder;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Answering(
            OpinionsAsked asked,
            OpinionRounds rounds,
            Opinions opinions,
            OpinionSubjects subjects,
            Dossiers dossiers,
            StatutoryClock clock,
            NoGoingBack ladder,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.asked = asked;
        this.rounds = rounds;
        this.opinions = opinions;
        this.subjects = subjects;
        this.dossiers = dossiers;
        this.clock = clock;
        this.ladder = ladder;
        this.time = time;
        this.events = events;
    }

    void give(String dossier, String agency, Answers answers) {
        ladder.require(dossier, "give-opinion");
        Opinion opinion = asked.findByDossierAndAgencyOrderByRoundNoDesc(dossier, agency).stream()
                .filter(candidate -> !candidate.isGiven())
                .findFirst()
                .orElseThrow(() -> new Problem(409, "opinion-not-requested", agency));
        opinion.give(
                answer(subjects.of(agency), answers),
                time.today(),
                Acting.current().actor().name(),
                opinions.dueOn(dossier, agency));
        clock.finish(dossier, "opinion", agency, time.today());
        events.publishEvent(recorded(dossier, opinion));
    }

    static Answer answer(Map<String, String> subjects, Answers answers) {
        Map<String, String> given = answers.repeated("verdict");
        List<SubjectVerdict> verdicts = subjects.entrySet().stream()
                .filter(subject -> given.containsKey(subject.getKey()))
                .map(subject -> new SubjectVerdict(
                        subject.getKey(), subject.getValue(), Verdict.of(given.get(subject.getKey()))))
                .toList();
        return new Answer(
                verdicts,
                answers.text("conditions"),
                answers.text("remark"),
                answers.text("documentNumber"),
                answers.date("documentDate"),
                answers.flag("secret"));
    }

    static OpinionGiven recorded(String dossier, Opinion opinion) {
        Opinions.View given = opinion.view(null, null);
        Map<String, String> verdicts = given.verdicts().stream()
                .collect(toMap(SubjectVerdict::subject, v -> v.verdict().slug(), (a, b) -> a, LinkedHashMap::new));
        return new OpinionGiven(
                dossier,
                given.agency(),
                given.conclusion().slug(),
                verdicts,
                given.conditions(),
                given.remark(),
                given.documentNumber(),
                given.documentDate(),
                given.secret(),
                given.late());
    }

    void absorb(String dossier, String outcome, Answers answers) {
        Map<String, String> how = answers.repeated("absorption");
        Map<String, String> why = answers.repeated("explanation");
        asked.findByDossierOrderById(dossier).stream()
                .filter(opinion -> opinion.needsAbsorption() && how.containsKey(opinion.agency()))
                .forEach(opinion -> opinion.absorb(how.get(opinion.agency()), why.get(opinion.agency())));
        OpinionRound round =
                rounds.findFirstByDossierOrderByRoundNoDesc(dossier).orElseThrow();
        round.conclude(answers.text("summary"));
        dossiers.changeStatus(dossier, DossierStatus.APPRAISING);
        events.publishEvent(new OpinionsAbsorbed(dossier, round.number(), outcome, answers.text("summary"), how));
    }
}
