package vn.clusters.land;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Rights;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** Keeps the inventories of the dossiers; a new one is a new version. */
@Component
@Transactional
class Inventories {

    private final StoredInventories stored;
    private final Dossiers dossiers;
    private final Rights rights;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Inventories(
            StoredInventories stored,
            Dossiers dossiers,
            Rights rights,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.dossiers = dossiers;
        this.rights = rights;
        this.time = time;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<LandVersion> latest(String dossier) {
        return stored.findFirstByDossierOrderByVersionNoDesc(dossier).map(StoredInventory::view);
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    public List<LandVersion> versions(String dossier) {
        return stored.findByDossierOrderByVersionNoDesc(dossier).stream()
                .map(StoredInventory::view)
                .toList();
    }

    /** @throws Problem 404 {@code no-land-inventory} */
    @Transactional(readOnly = true)
    public LandVersion get(String dossier, int version) {
        return stored.findByDossierAndVersionNo(dossier, version)
                .map(StoredInventory::view)
                .orElseThrow(() -> new Problem(404, "no-land-inventory", dossier, Integer.toString(version)));
    }

    /** Whether the officer may save a version now. */
    @Transactional(readOnly = true)
    public boolean mayEdit(Actor actor, String dossier) {
        Dossiers.View view = dossiers.get(dossier);
        return !view.status().isFinal() && mayEver(actor, view);
    }

    private boolean mayEver(Actor actor, Dossiers.View dossier) {
        return actor.username().equals(dossier.officerInCharge()) || rights.actsForProposer(actor, dossier);
    }

    /**
     * Saves the next version.
     *
     * @param basedOn the version that the officer saw, null if unknown
     * @throws Problem 403 {@code not-allowed}; 409 {@code land-dossier-closed}, {@code land-inventory-changed} or
     *     {@code land-inventory-unchanged}; 422 {@code land-inventory-empty}
     */
    public LandVersion save(String dossier, Inventory content, Integer basedOn) {
        dossiers.lock(dossier);
        Dossiers.View view = dossiers.get(dossier);
        requireRight(view);
        require(!content.isEmpty(), new Problem(422, "land-inventory-empty"));
        Optional<LandVersion> last = latest(dossier);
        int number = last.map(LandVersion::version).orElse(0);
        require(
                basedOn == null || basedOn == number,
                new Problem(409, "land-inventory-changed", Integer.toString(number)));
        String by = Acting.current().actor().name();
        StoredInventory next = new StoredInventory(dossier, number + 1, time.today(), by, content);
        require(
                last.stream().noneMatch(before -> before.hash().equals(next.hash())),
                new Problem(409, "land-inventory-unchanged", Integer.toString(number)));
        LandVersion saved = stored.save(next).view();
        events.publishEvent(announced(saved, view));
        return saved;
    }

    private void requireRight(Dossiers.View dossier) {
        require(mayEver(Acting.current().actor(), dossier), new Problem(403, "not-allowed"));
        require(!dossier.status().isFinal(), new Problem(409, "land-dossier-closed", dossier.code()));
    }

    private static LandInventoried announced(LandVersion saved, Dossiers.View dossier) {
        Inventory content = saved.content();
        return new LandInventoried(
                saved.dossier(),
                saved.version(),
                content.source(),
                dossier.cluster().areaHa(),
                content.landHa(),
                content.boundaryHa(),
                content.boundary().vertices().size(),
                content.graves(),
                content.households(),
                content.costVnd(),
                saved.hash());
    }

    private static void require(boolean allowed, Problem otherwise) {
        if (!allowed) {
            throw otherwise;
        }
    }
}
