package vn.clusters.dashboard;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.clusters.clock.ClockChanged;
import vn.clusters.dossier.DossierWithdrawn;
import vn.clusters.dossier.HandedOver;
import vn.clusters.dossier.PresenterAssigned;
import vn.clusters.dossier.StatusChanged;
import vn.clusters.kernel.BusinessTime;

/** Lets the rows of limits follow clock, state and committee of a dossier, once for each transaction, just before it commits. */
@Component
class ReadModel {

    private final LimitRuns runs;
    private final BusinessTime time;

    ReadModel(LimitRuns runs, BusinessTime time) {
        this.runs = runs;
        this.time = time;
    }

    @EventListener
    void on(ClockChanged changed) {
        touch(changed.dossier());
    }

    @EventListener
    void on(StatusChanged changed) {
        touch(changed.dossier());
    }

    @EventListener
    void on(DossierWithdrawn withdrawn) {
        touch(withdrawn.dossier());
    }

    @EventListener
    void on(HandedOver handedOver) {
        touch(handedOver.dossier());
    }

    @EventListener
    void on(PresenterAssigned assigned) {
        touch(assigned.dossier());
    }

    private void touch(String dossier) {
        TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Touched.class::isInstance)
                .map(Touched.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .dossiers
                .add(dossier);
    }

    private Touched begin() {
        Touched touched = new Touched();
        TransactionSynchronizationManager.registerSynchronization(touched);
        return touched;
    }

    /** The dossiers that the transaction touched; always before steps and ledger, so that nobody waits crosswise. */
    private final class Touched implements TransactionSynchronization {
        private final Set<String> dossiers = new LinkedHashSet<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE - 2;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            dossiers.forEach(dossier -> runs.follow(dossier, time.today()));
        }
    }
}
