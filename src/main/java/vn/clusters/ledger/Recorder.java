package vn.clusters.ledger;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Recorded;

/**
 * Collects the acts of a transaction and appends them just before it commits: the chain is locked for an instant only,
 * and parallel work on one dossier does not queue behind it.
 */
@Component
class Recorder {

    private final Ledger ledger;

    Recorder(Ledger ledger) {
        this.ledger = ledger;
    }

    /** Before everybody else who listens: what may not happen reaches none of them. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void record(Recorded event) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException(event.getClass().getSimpleName() + " was announced outside a transaction");
        }
        pending().add(Draft.of(event, Acting.current()));
    }

    private Pending pending() {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .map(Pending.class::cast)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Pending begin() {
        Pending pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    /** The acts of one transaction; last of all synchronizations, and open to what an even later one announces. */
    private final class Pending implements TransactionSynchronization {
        private final List<Draft> drafts = new ArrayList<>();
        private boolean appended;

        void add(Draft draft) {
            if (appended) {
                ledger.append(List.of(draft));
            } else {
                drafts.add(draft);
            }
        }

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            appended = true;
            ledger.append(drafts);
        }
    }
}
