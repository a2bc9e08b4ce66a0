package vn.clusters.opinion;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;

/**
 * Opinions that an agency gives in a procedure of another law beside the dossier: one opinion per subject serves both, so
 * they are kept with those of the dossier, and only what is not covered is asked.
 */
@Component
@Transactional
public class OpinionsBeside {

    /** Rounds of the dossier's own procedure count from one. */
    private static final int NO_ROUND = 0;

    private final OpinionsAsked asked;
    private final OpinionSubjects subjects;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    OpinionsBeside(OpinionsAsked asked, OpinionSubjects subjects, BusinessTime time, ApplicationEventPublisher events) {
        this.asked = asked;
        this.subjects = subjects;
        this.time = time;
        this.events = events;
    }

    /** The subjects on which the agency has not said anything yet, label by subject; none after a secret opinion. */
    @Transactional(readOnly = true)
    public Map<String, String> uncovered(String dossier, String agency) {
        List<Opinion> given = given(dossier, agency);
        if (given.stream().anyMatch(Opinion::isSecret)) {
            return Map.of();
        }
        Map<String, String> open = new LinkedHashMap<>(subjects.of(agency));
        open.keySet().removeAll(verdicts(given).keySet());
        return open;
    }

    /** What the agency said beside the dossier's own rounds, by subject. */
    @Transactional(readOnly = true)
    Map<String, Verdict> said(String dossier, String agency) {
        return verdicts(given(dossier, agency).stream()
                .filter(opinion -> opinion.round() == NO_ROUND)
                .toList());
    }

    private static Map<String, Verdict> verdicts(List<Opinion> given) {
        return given.stream()
                .flatMap(opinion -> opinion.view(null, null).verdicts().stream())
                .collect(Collectors.toMap(SubjectVerdict::subject, SubjectVerdict::verdict, (newer, older) -> newer));
    }

    private List<Opinion> given(String dossier, String agency) {
        return asked.findByDossierAndAgencyOrderByRoundNoDesc(dossier, agency).stream()
                .filter(Opinion::isGiven)
                .toList();
    }

    /**
     * Keeps the answers of a form like {@code give-opinion}; nothing where nothing was left to say.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code verdict-missing}, {@code conditions-missing} or
     *     {@code secret-opinion-needs-document}
     */
    public void give(String dossier, String agency, LocalDate askedOn, Answers answers) {
        if (uncovered(dossier, agency).isEmpty()) {
            return;
        }
        Opinion opinion = new Opinion(dossier, NO_ROUND, agency, askedOn);
        opinion.give(
                Answering.answer(subjects.of(agency), answers),
                time.today(),
                Acting.current().actor().name(),
                null);
        asked.save(opinion);
        events.publishEvent(Answering.recorded(dossier, opinion));
    }
}
