package vn.clusters.investment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.clusters.decision.Decisions;
import vn.clusters.decision.Stage;
import vn.clusters.dossier.DossierWithdrawn;
import vn.clusters.dossier.EditionPinned;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.land.LandInventoried;
import vn.clusters.law.MilestoneReached;

/** Asks the question at its moments: when the dossier is full, when its edition changes, when the cluster is established. */
@Component
class Turning {

    private final Policy policy;
    private final Decisions decisions;
    private final BusinessTime time;

    Turning(Policy policy, Decisions decisions, BusinessTime time) {
        this.policy = policy;
        this.decisions = decisions;
        this.time = time;
    }

    @EventListener
    void on(MilestoneReached reached) {
        switch (reached.milestone()) {
            case FULL_DOSSIER -> policy.judge(reached.dossier(), reached.on());
            case DECISION ->
                decisions
                        .of(reached.dossier())
                        .filter(decision -> decision.stage() == Stage.ISSUED)
                        .ifPresent(decision -> policy.judge(reached.dossier(), reached.on()));
            default -> {
                // Nothing to ask then.
            }
        }
    }

    @EventListener
    void on(LandInventoried inventoried) {
        policy.judgeAgain(inventoried.dossier());
    }

    @EventListener
    void on(DossierWithdrawn withdrawn) {
        policy.withdraw(withdrawn.dossier(), withdrawn.reason());
    }

    @EventListener
    void on(EditionPinned pinned) {
        policy.judge(pinned.dossier(), time.today());
    }
}
