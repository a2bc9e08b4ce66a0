package vn.clusters.inbox;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.document.Documents;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.PlaceCodes;

/** What rows of open work repeat of their dossier. */
@Component
class DossierFacts {

    /** @param units codes of the units that stand today where the cluster lies */
    record Facts(
            Dossiers.View dossier, List<String> units, List<String> documents, List<StatutoryClock.Running> clocks) {}

    private final Dossiers dossiers;
    private final PlaceCodes places;
    private final Documents documents;
    private final StatutoryClock clock;
    private final BusinessTime time;

    DossierFacts(Dossiers dossiers, PlaceCodes places, Documents documents, StatutoryClock clock, BusinessTime time) {
        this.dossiers = dossiers;
        this.places = places;
        this.documents = documents;
        this.clock = clock;
        this.time = time;
    }

    Facts of(String dossier) {
        return facts(dossier, clock.clocks(dossier));
    }

    Facts withoutClocks(String dossier) {
        return facts(dossier, List.of());
    }

    private Facts facts(String dossier, List<StatutoryClock.Running> clocks) {
        Dossiers.View view = dossiers.get(dossier);
        return new Facts(view, units(view), documents(dossier), clocks);
    }

    private List<String> units(Dossiers.View dossier) {
        Dossiers.ProposedCluster cluster = dossier.cluster();
        return cluster.units().stream()
                .flatMap(unit -> places.codesOn(unit, cluster.placeOn(), time.today()).stream())
                .distinct()
                .toList();
    }

    /** Numbers, the newest document first. */
    private List<String> documents(String dossier) {
        List<String> numbers = new ArrayList<>(documents.of(dossier).stream()
                .map(Documents.Document::number)
                .distinct()
                .toList());
        Collections.reverse(numbers);
        return numbers;
    }
}
