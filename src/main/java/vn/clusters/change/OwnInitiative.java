package vn.clusters.change;

import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.DossierReady;
import vn.clusters.dossier.Rights;
import vn.clusters.kernel.Acting;

/** Adjustments that the department asks for itself: who opens the dossier tells. */
@Component
@Transactional
class OwnInitiative {

    private static final String DEPARTMENT = "department";

    private final StoredAdjustments stored;
    private final Rights rights;

    OwnInitiative(StoredAdjustments stored, Rights rights) {
        this.stored = stored;
        this.rights = rights;
    }

    /** Before the procedure begins, for that is what it asks first. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void keep(DossierReady ready) {
        if (rights.isOwnInitiative(Acting.current().actor(), ready.procedure())) {
            stored.save(new Adjustment(ready.dossier(), DEPARTMENT));
        }
    }

    /** As known before anything is described. */
    @Transactional(readOnly = true)
    public boolean of(String dossier) {
        return stored.findById(dossier).isPresent();
    }
}
