package vn.clusters.change;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Why the decision on a cluster is to be revoked, and what stands and is owed there. */
@Entity
@Table(name = "revocation")
class Revocation {

    /**
     * A line of the inventory.
     *
     * @param kind tenants, land, state-assets, obligations
     */
    @Embeddable
    record Item(String kind, String text) {}

    @Id
    private String dossier;

    private String proposer;
    private String reason;
    private String handling;

    @ElementCollection
    @CollectionTable(name = "revocation_ground", joinColumns = @JoinColumn(name = "dossier"))
    @Column(name = "ground")
    private Set<String> grounds = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "revocation_item", joinColumns = @JoinColumn(name = "dossier"))
    @OrderColumn(name = "place_no")
    private List<Item> inventory = new ArrayList<>();

    protected Revocation() {}

    Revocation(String dossier) {
        this.dossier = dossier;
    }

    void describe(String by, List<String> why, String reasons, String proposedHandling, List<Item> items) {
        proposer = by;
        grounds.clear();
        grounds.addAll(why);
        reason = reasons;
        handling = proposedHandling;
        inventory.clear();
        inventory.addAll(items);
    }

    Revocations.View view() {
        return new Revocations.View(
                dossier,
                proposer,
                grounds.stream().sorted().toList(),
                reason,
                handling,
                inventory.stream()
                        .map(item -> new Revocations.Item(item.kind(), item.text()))
                        .toList());
    }
}
