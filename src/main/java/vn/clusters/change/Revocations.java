package vn.clusters.change;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The revocations as others see them. */
@Component
public class Revocations {

    /** A line of the inventory; kind is tenants, land, state-assets or obligations. */
    public record Item(String kind, String text) {}

    /**
     * Why a decision is to be revoked.
     *
     * @param grounds withdrawn-from-plan, not-implemented, late, violation, infeasible, merger, other
     * @param handling what is proposed for tenants, land and assets
     */
    public record View(
            String dossier,
            String proposer,
            List<String> grounds,
            String reason,
            String handling,
            List<Item> inventory) {

        /** The lines of that kind. */
        public List<String> inventory(String kind) {
            return inventory.stream()
                    .filter(item -> item.kind().equals(kind))
                    .map(Item::text)
                    .toList();
        }
    }

    private final StoredRevocations stored;

    Revocations(StoredRevocations stored) {
        this.stored = stored;
    }

    /** Empty for dossiers of other procedures, and until it is described. */
    @Transactional(readOnly = true)
    public Optional<View> of(String dossier) {
        return stored.findById(dossier).map(Revocation::view);
    }
}
