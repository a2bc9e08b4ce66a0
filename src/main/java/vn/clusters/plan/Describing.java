package vn.clusters.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.plan.Recording.PlanChangeDescribed;
import vn.clusters.registry.Plan;
import vn.clusters.registry.PlanChange.Kind;

/** The local committee says, cluster by cluster, what the list shall take in, change or give up. */
@Component
@Transactional
class Describing {

    private final PlanProposals proposals;
    private final Plan plan;
    private final Wording words;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Describing(PlanProposals proposals, Plan plan, Wording words, BusinessTime time, ApplicationEventPublisher events) {
        this.proposals = proposals;
        this.plan = plan;
        this.words = words;
        this.time = time;
        this.events = events;
    }

    /** @throws Problem 422 {@code plan-entries-invalid} with {@code errors} by field */
    void describe(String dossier, Answers answers) {
        Map<String, String> errors = new TreeMap<>();
        List<ProposedEntry> entries = new ArrayList<>();
        for (EntryAnswers row : EntryAnswers.all(answers)) {
            check(row, entries, errors);
            entries.add(row.entry());
        }
        if (!errors.isEmpty()) {
            throw new Problem(422, "plan-entries-invalid", errors.size()).with("errors", errors);
        }
        PlanProposal proposal = proposals.findByDossier(dossier).orElseGet(() -> new PlanProposal(dossier));
        proposal.describe(entries);
        proposals.save(proposal);
        events.publishEvent(new PlanChangeDescribed(dossier, entries));
    }

    private void check(EntryAnswers row, List<ProposedEntry> before, Map<String, String> errors) {
        row.missing().forEach(field -> errors.put(row.field(field), words.tell("missing." + field)));
        if (row.kind() == null || row.name() == null) {
            return;
        }
        if (before.stream().anyMatch(entry -> row.name().equalsIgnoreCase(entry.name()))) {
            errors.put(row.field("planName"), words.tell("named-twice", row.name()));
        }
        Plan.Standing standing = plan.standing(row.name(), time.today());
        if (row.kind() == Kind.ADD && standing.isListed()) {
            errors.put(
                    row.field("planKind"),
                    words.tell("already-listed", standing.by().number()));
        }
        if (row.kind() != Kind.ADD && standing.isMissing()) {
            errors.put(
                    row.field("planKind"),
                    words.tell("not-listed", standing.by().number()));
        }
    }
}
