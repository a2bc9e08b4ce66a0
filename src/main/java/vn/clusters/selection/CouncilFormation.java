package vn.clusters.selection;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.document.Documents;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.InvestorScores;
import vn.clusters.law.InvestorScores.Criterion;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Officers;
import vn.clusters.selection.Recording.CouncilEstablished;
import vn.clusters.selection.Recording.CouncilProposed;
import vn.clusters.selection.Recording.CouncilReturned;
import vn.clusters.selection.Recording.CriteriaSet;

/** Brings a council into being: proposed, established, its rules agreed. */
@Component
@Transactional
class CouncilFormation {

    private final Councils councils;
    private final Dossiers dossiers;
    private final Documents documents;
    private final Agencies agencies;
    private final Officers officers;
    private final InvestorScores investorScores;
    private final NoGoingBack ladder;
    private final BusinessTime time;
    private final MessageSource words;
    private final ApplicationEventPublisher events;

    CouncilFormation(
            Councils councils,
            Dossiers dossiers,
            Documents documents,
            Agencies agencies,
            Officers officers,
            InvestorScores investorScores,
            NoGoingBack ladder,
            BusinessTime time,
            MessageSource words,
            ApplicationEventPublisher events) {
        this.councils = councils;
        this.dossiers = dossiers;
        this.documents = documents;
        this.agencies = agencies;
        this.officers = officers;
        this.investorScores = investorScores;
        this.ladder = ladder;
        this.time = time;
        this.words = words;
        this.events = events;
    }

    void propose(String dossier, Answers answers) {
        ladder.require(dossier, "propose-council");
        Council council = councils.findByDossier(dossier).orElseGet(() -> new Council(dossier));
        council.compose(
                answers.text("chair"),
                answers.choices("deputies"),
                answers.choices("members"),
                answers.text("secretary"),
                answers.text("reason"));
        councils.save(council);
        events.publishEvent(new CouncilProposed(
                dossier,
                council.chair(),
                council.seated(Seat.Duty.DEPUTY),
                council.seated(Seat.Duty.MEMBER),
                council.secretary(),
                answers.text("reason")));
    }

    void establish(String dossier, String outcome, Answers answers) {
        Council council = councils.get(dossier);
        if ("return".equals(outcome)) {
            council.sendBack(answers.text("reason"));
            events.publishEvent(new CouncilReturned(dossier, answers.text("reason")));
            return;
        }
        council.establish(answers.text("number"), answers.date("date"));
        council.everybody()
                .forEach(
                        seated -> dossiers.involve(dossier, officers.get(seated).agency()));
        documents.issue(
                dossier,
                "council-decision",
                answers.text("number"),
                answers.date("date"),
                agencies.ofKind("provincial-committee", time.today()).id(),
                words.getMessage(
                        "selection.council-decision-title",
                        new Object[] {dossiers.get(dossier).cluster().name()},
                        VietnameseText.LOCALE));
        events.publishEvent(new CouncilEstablished(dossier, council.decisionNumber(), council.decisionDate()));
    }

    void setCriteria(String dossier, Answers answers) {
        ladder.require(dossier, "set-criteria");
        Aggregation rule = Aggregation.of(answers.text("aggregation"));
        councils.get(dossier).setCriteria(rule, answers.text("subCriteria"), time.today());
        var maxima = investorScores.criteria(dossiers.get(dossier).edition()).stream()
                .collect(toMap(Criterion::key, Criterion::max, (a, b) -> a, LinkedHashMap::new));
        events.publishEvent(new CriteriaSet(dossier, rule.slug(), answers.text("subCriteria"), maxima));
    }
}
