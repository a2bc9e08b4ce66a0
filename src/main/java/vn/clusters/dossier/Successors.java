package vn.clusters.dossier;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who follows the committee of a dossier by the place of its cluster. */
@Component
public class Successors {

    /**
     * A committee that may take the dossier over.
     *
     * @param from names of the units of the cluster, as the dossier names them, that now belong to it
     */
    public record Successor(String id, String name, List<String> from) {}

    private final Places places;

    Successors(Places places) {
        this.places = places;
    }

    /** Who stands in for the committee in charge today: itself or, once it has ended, the one of the place. */
    public String inCharge(Dossiers.View dossier) {
        return places.committeeToday(dossier).id();
    }

    /** Those that stand on the day where the cluster lies; one per commune, none if nobody knows what became of the place. */
    public List<Successor> of(Dossiers.View dossier, LocalDate on) {
        return places.committeesOn(dossier.cluster(), on).entrySet().stream()
                .map(entry -> new Successor(entry.getKey().id(), entry.getKey().name(), List.copyOf(entry.getValue())))
                .toList();
    }
}
