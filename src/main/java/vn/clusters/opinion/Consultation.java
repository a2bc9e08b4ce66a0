package vn.clusters.opinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.opinion.Recording.AgenciesAsked;
import vn.clusters.opinion.Recording.SilenceRecorded;
import vn.clusters.province.ProvinceRules;
import vn.clusters.province.Rule;
import vn.clusters.province.RulesOfTheDay;

/** Asks the agencies, knows who has not answered, and records silence. */
@Component
@Transactional
class Consultation {

    private final Suggestions suggestions;
    private final OpinionRounds rounds;
    private final OpinionsAsked asked;
    private final ConsultedAgencies consulted;
    private final Dossiers dossiers;
    private final StatutoryClock clock;
    private final ProvinceRules province;
    private final NoGoingBack ladder;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Consultation(
            Suggestions suggestions,
            OpinionRounds rounds,
            OpinionsAsked asked,
            ConsultedAgencies consulted,
            Dossiers dossiers,
            StatutoryClock clock,
            ProvinceRules province,
            NoGoingBack ladder,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.suggestions = suggestions;
        this.rounds = rounds;
        this.asked = asked;
        this.consulted = consulted;
        this.dossiers = dossiers;
        this.clock = clock;
        this.province = province;
        this.ladder = ladder;
        this.time = time;
        this.events = events;
    }

    /** Keeps what the table of the edition suggests, row by row. */
    void propose(String dossier, List<Map<String, Object>> rows) {
        suggestions.deleteByDossier(dossier);
        consulted.resolve(dossier, rows).forEach(suggestions::save);
    }

    void choose(String dossier, Answers answers) {
        ladder.require(dossier, "ask-opinions");
        List<String> agencies = answers.choices("agencies");
        LocalDate on = answers.date("askedOn") == null ? time.today() : answers.date("askedOn");
        int number = rounds.findFirstByDossierOrderByRoundNoDesc(dossier)
                        .map(OpinionRound::number)
                        .orElse(0)
                + 1;
        rounds.save(new OpinionRound(dossier, number, answers.text("question"), on));
        agencies.forEach(agency -> ask(dossier, number, agency, on));
        dossiers.changeStatus(dossier, DossierStatus.COLLECTING_OPINIONS);
        events.publishEvent(new AgenciesAsked(dossier, number, answers.text("question"), on, agencies));
    }

    private void ask(String dossier, int round, String agency, LocalDate on) {
        asked.findByDossierAndAgencyOrderByRoundNoDesc(dossier, agency).stream()
                .filter(opinion -> !opinion.isGiven())
                .findFirst()
                .ifPresentOrElse(
                        open -> open.askAgain(round, on), () -> asked.save(new Opinion(dossier, round, agency, on)));
        dossiers.involve(dossier, agency);
        clock.start(dossier, "opinion", agency, on);
    }

    /** Agencies of the current round whose answer nobody collects yet. */
    List<String> requested(String dossier) {
        return currentRound(dossier).stream()
                .filter(Opinion::awaitsTask)
                .map(Opinion::agency)
                .toList();
    }

    /** Locks the dossier first: of two last opinions given at once, the second sees the first. */
    boolean allIn(String dossier) {
        dossiers.lock(dossier);
        return rounds.findFirstByDossierOrderByRoundNoDesc(dossier)
                .map(round ->
                        asked.countByDossierAndRoundNoAndState(dossier, round.number(), Opinion.State.REQUESTED) == 0)
                .orElse(true);
    }

    void recordSilence(String dossier) {
        List<Opinion> silent = currentRound(dossier).stream()
                .filter(opinion -> opinion.state() == Opinion.State.REQUESTED)
                .toList();
        silent.forEach(Opinion::fallSilent);
        rounds.findFirstByDossierOrderByRoundNoDesc(dossier).ifPresent(round -> {
            round.closeBySilence(time.today());
            RulesOfTheDay rules = province.on(round.askedOn());
            events.publishEvent(new SilenceRecorded(
                    dossier,
                    silent.stream().map(Opinion::agency).toList(),
                    rules.silenceIsConsent(),
                    rules.source(Rule.OPINION_SILENCE)));
        });
    }

    private List<Opinion> currentRound(String dossier) {
        return rounds.findFirstByDossierOrderByRoundNoDesc(dossier)
                .map(round -> asked.findByDossierAndRoundNoOrderById(dossier, round.number()))
                .orElse(List.of());
    }
}
