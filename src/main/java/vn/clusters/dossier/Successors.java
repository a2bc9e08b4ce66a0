package vn.clusters.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies.Agency;

/** Who follows the committee of a dossier by the place of its cluster: the one way in which a successor is chosen. */
@Component
public class Successors {

    /**
     * A committee that may take the dossier over.
     *
     * @param from names of the units of the cluster, as the dossier names them, that now belong to it
     */
    public record Successor(String id, String name, List<String> from) {}

    private final Places places;
    private final StandingClusters registry;
    private final BusinessTime time;

    Successors(Places places, StandingClusters registry, BusinessTime time) {
        this.places = places;
        this.registry = registry;
        this.time = time;
    }

    /** Who stands in for the committee in charge today: itself, also when it has ended and nobody can tell who follows. */
    public String inCharge(Dossiers.View dossier) {
        String committee = dossier.localCommittee();
        return hasEnded(dossier, time.today()) ? decided(dossier, time.today()).orElse(committee) : committee;
    }

    boolean hasEnded(Dossiers.View dossier, LocalDate by) {
        return places.hasEnded(dossier.localCommittee(), by);
    }

    /** Those that stand on the day where the cluster lies; one per commune, none if nobody knows what became of the place. */
    public List<Successor> of(Dossiers.View dossier, LocalDate on) {
        return places.committeesOn(dossier.cluster(), on).entrySet().stream()
                .map(entry -> new Successor(entry.getKey().id(), entry.getKey().name(), List.copyOf(entry.getValue())))
                .toList();
    }

    /** The one that follows without anybody's choice; of a unit that was split, where the registry knows the cluster. */
    public Optional<String> decided(Dossiers.View dossier, LocalDate on) {
        Dossiers.ProposedCluster cluster = dossier.cluster();
        Set<String> following = new LinkedHashSet<>();
        cluster.units().forEach(unit -> following.addAll(following(cluster, unit, on)));
        return following.size() == 1 ? following.stream().findFirst() : Optional.empty();
    }

    private List<String> following(Dossiers.ProposedCluster cluster, String unit, LocalDate on) {
        List<String> following = ids(places.committeesOf(unit, cluster.placeOn(), on));
        if (following.size() < 2) {
            return following;
        }
        List<String> known = new ArrayList<>(following);
        known.retainAll(registry.unitsOn(cluster.name(), on).stream()
                .flatMap(own -> places.committeesOf(own, on, on).stream())
                .map(Agency::id)
                .collect(Collectors.toSet()));
        return known.isEmpty() ? following : known;
    }

    private static List<String> ids(List<Agency> committees) {
        return committees.stream().map(Agency::id).toList();
    }

    /**
     * Who takes over.
     *
     * @param asked one of those at the place; null if nobody has chosen
     * @throws Problem 422 {@code not-a-successor}, {@code no-successor}, {@code successor-not-chosen}
     */
    String choose(Dossiers.View dossier, LocalDate on, String asked) {
        List<Successor> offered = of(dossier, on);
        if (offered.isEmpty()) {
            throw new Problem(422, "no-successor", dossier.code()).with("field", "to");
        }
        if (asked == null) {
            return decided(dossier, on).orElseThrow(() -> notChosen(dossier, offered));
        }
        if (offered.stream().noneMatch(successor -> Objects.equals(successor.id(), asked))) {
            String before = places.agency(dossier.localCommittee()).name();
            throw new Problem(422, "not-a-successor", asked, before).with("field", "to");
        }
        return asked;
    }

    private static Problem notChosen(Dossiers.View dossier, List<Successor> offered) {
        String names = offered.stream().map(Successor::name).collect(Collectors.joining(", "));
        return new Problem(422, "successor-not-chosen", dossier.code(), names)
                .with("field", "to")
                .with("successors", offered);
    }
}
