package vn.clusters.reception;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.dossier.DossierReady;
import vn.clusters.dossier.DossierWithdrawn;
import vn.clusters.dossier.EditionOverridden;
import vn.clusters.dossier.EditionPinned;
import vn.clusters.dossier.HandedBack;
import vn.clusters.dossier.HandedOver;
import vn.clusters.dossier.PresenterAssigned;
import vn.clusters.workflow.Workflow;

/** Lets the running procedure and the clocks follow what happens to the dossier, in the same transaction. */
@Component
class Procedures {

    private final Workflow workflow;
    private final StatutoryClock clock;

    Procedures(Workflow workflow, StatutoryClock clock) {
        this.workflow = workflow;
        this.clock = clock;
    }

    @EventListener
    void begin(DossierReady ready) {
        workflow.start(ready.edition(), ready.procedure(), ready.dossier());
    }

    @EventListener
    void end(DossierWithdrawn withdrawn) {
        workflow.cancel(withdrawn.dossier(), withdrawn.reason());
    }

    @EventListener
    void move(EditionOverridden overridden) {
        clock.rebase(overridden.dossier(), overridden.edition());
        workflow.moveTo(overridden.dossier(), overridden.edition());
    }

    @EventListener
    void follow(EditionPinned pinned) {
        clock.rebase(pinned.dossier(), pinned.edition());
    }

    @EventListener
    void readdress(HandedOver handedOver) {
        workflow.readdress(handedOver.dossier());
        workflow.move(handedOver.dossier(), handedOver.before(), handedOver.after());
    }

    @EventListener
    void follow(PresenterAssigned assigned) {
        workflow.move(assigned.dossier(), assigned.before(), assigned.localCommittee());
    }

    /** The model would name the committee that stands today; what is taken back goes where it came from. */
    @EventListener
    void readdress(HandedBack handedBack) {
        workflow.moveBack(handedBack.dossier(), handedBack.before(), handedBack.after());
    }
}
