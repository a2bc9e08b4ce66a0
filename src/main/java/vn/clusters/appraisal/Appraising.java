package vn.clusters.appraisal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Recording.ConditionsExamined;
import vn.clusters.appraisal.Recording.DossierAppraised;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.SupplementProposed;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Conditions.Assessment;
import vn.clusters.law.Finding;

/** The officer states the facts and a proposal; the tables of the edition examine the conditions. */
@Component
@Transactional
class Appraising {

    private final AppraisalRounds rounds;
    private final Dossiers dossiers;
    private final SmallChange smallChange;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Appraising(
            AppraisalRounds rounds,
            Dossiers dossiers,
            SmallChange smallChange,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.dossiers = dossiers;
        this.smallChange = smallChange;
        this.time = time;
        this.events = events;
    }

    void appraise(String dossier, String proposal, Answers answers) {
        Appraisal.Opinion opinion = new Appraisal.Opinion(
                proposal,
                answers.text("legality"),
                answers.text("feasibility"),
                answers.text("conclusion"),
                answers.text("conditions"),
                answers.text("reason"));
        int round = rounds.findFirstByDossierOrderByRoundNoDesc(dossier)
                        .map(Appraisal::round)
                        .orElse(0)
                + 1;
        Map<String, String> facts = facts(answers);
        String by = Acting.current().actor().name();
        rounds.save(new Appraisal(dossier, round, time.today(), by, opinion, facts));
        events.publishEvent(new DossierAppraised(
                dossier,
                round,
                proposal,
                facts,
                opinion.legality(),
                opinion.feasibility(),
                opinion.conclusion(),
                opinion.conditions(),
                opinion.reason()));
        proceed(dossier, opinion);
    }

    private void proceed(String dossier, Appraisal.Opinion opinion) {
        if ("supplement".equals(opinion.proposal())) {
            events.publishEvent(new SupplementProposed(dossier, opinion.reason()));
        } else {
            dossiers.changeStatus(dossier, DossierStatus.AWAITING_SIGNATURE);
        }
    }

    /** What the officer does not know is left out. */
    private static Map<String, String> facts(Answers answers) {
        Map<String, String> facts = new TreeMap<>(answers.repeated("figure"));
        answers.repeated("fact").forEach((name, answer) -> {
            if (!FactForm.UNKNOWN.equals(answer)) {
                facts.put(name, Boolean.toString(FactForm.YES.equals(answer)));
            }
        });
        return facts;
    }

    void recordFindings(String dossier, List<Finding> findings) {
        Appraisal appraisal = rounds.latest(dossier);
        List<Finding> all = Stream.concat(
                        findings.stream(),
                        smallChange.of(dossier, appraisal.view().facts()).stream())
                .toList();
        appraisal.find(all);
        events.publishEvent(new ConditionsExamined(
                dossier, appraisal.round(), Assessment.of(all).eligible(), all));
    }
}
