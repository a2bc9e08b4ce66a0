package vn.clusters.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.SupplementProposed;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Milestone;
import vn.clusters.reception.Recording.DossierSupplemented;
import vn.clusters.reception.Recording.SupplementRequestReturned;
import vn.clusters.reception.Recording.SupplementRequestSigned;

/** Asks the local committee for what is lacking and takes in what it supplies, round by round. */
@Component
@Transactional
class Supplementing {

    private final SupplementRequests requests;
    private final Dossiers dossiers;
    private final Issuing issuing;
    private final Returns returns;
    private final NoGoingBack ladder;
    private final ApplicationEventPublisher events;

    Supplementing(
            SupplementRequests requests,
            Dossiers dossiers,
            Issuing issuing,
            Returns returns,
            NoGoingBack ladder,
            ApplicationEventPublisher events) {
        this.requests = requests;
        this.dossiers = dossiers;
        this.issuing = issuing;
        this.returns = returns;
        this.ladder = ladder;
        this.events = events;
    }

    /** @throws Problem 422 {@code nothing-to-supplement} if neither a paper is lacking nor a reason given */
    void draft(String dossier, String reason, List<PaperCheck.Line> lines) {
        List<SupplementRequest.Item> items = lines.stream()
                .filter(line -> line.verdict().equals(PaperCheck.LACKING))
                .map(line -> new SupplementRequest.Item(line.paper(), line.name(), line.note(), null))
                .toList();
        if (items.isEmpty() && reason == null) {
            throw new Problem(422, "nothing-to-supplement").with("field", "reason");
        }
        String named = items.stream().map(SupplementRequest.Item::name).collect(Collectors.joining("; "));
        draftRound(dossier, Objects.requireNonNullElse(reason, named), items);
    }

    @EventListener
    void draft(SupplementProposed proposed) {
        draftRound(proposed.dossier(), proposed.reason(), List.of());
    }

    private SupplementRequest draftRound(String dossier, String contents, List<SupplementRequest.Item> items) {
        Optional<SupplementRequest> last = requests.findFirstByDossierOrderByRoundNoDesc(dossier);
        if (last.isPresent() && last.get().isDraft()) {
            last.get().draft(contents, items);
            return last.get();
        }
        int round = last.map(SupplementRequest::round).orElse(0) + 1;
        return requests.save(new SupplementRequest(dossier, round, contents, items));
    }

    void sign(String dossier, String outcome, Answers answers) {
        if ("return".equals(outcome)) {
            returns.note(dossier, Returns.CHECK, answers.text("reason"));
            events.publishEvent(new SupplementRequestReturned(dossier, answers.text("reason")));
            return;
        }
        ladder.require(dossier, "request-supplement");
        returns.settle(dossier, Returns.CHECK);
        String number = answers.text("number");
        String contents = answers.text("contents");
        LocalDate on = answers.date("requestedOn");
        SupplementRequest request = requests.findFirstByDossierOrderByRoundNoDesc(dossier)
                .filter(SupplementRequest::isDraft)
                .orElseGet(() -> draftRound(dossier, contents, List.of()));
        request.issue(contents, number, on);
        issuing.byDepartment(dossier, "supplement-request", number, on);
        dossiers.reach(dossier, Milestone.SUPPLEMENT_REQUESTED, on, contents, number);
        dossiers.changeStatus(dossier, DossierStatus.SUPPLEMENT_REQUESTED);
        events.publishEvent(
                new SupplementRequestSigned(dossier, request.round(), request.isSecondRound(), number, on, contents));
    }

    void supplement(String dossier, Answers answers) {
        SupplementRequest request = requests.findFirstByDossierOrderByRoundNoDesc(dossier)
                .orElseThrow(() -> new Problem(409, "no-supplement-requested", dossier));
        Map<String, String> supplied = answers.repeated("supplied");
        LocalDate on = answers.date("receivedOn");
        request.receive(supplied, answers.text("summary"), on);
        dossiers.reach(dossier, Milestone.SUPPLEMENT_RECEIVED, on, null, null);
        dossiers.changeStatus(dossier, DossierStatus.APPRAISING);
        events.publishEvent(new DossierSupplemented(dossier, request.round(), on, supplied, answers.text("summary")));
    }
}
