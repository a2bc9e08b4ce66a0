package vn.clusters.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.PlaceCodes;

/**
 * Lets the registry follow the list: what is only planned comes, changes and goes with it; a cluster that a decision
 * established stays as it is until another decision changes or revokes it.
 */
@Component
class PlanRegister {

    private final Registrations registrations;
    private final PlaceCodes places;

    PlanRegister(Registrations registrations, PlaceCodes places) {
        this.registrations = registrations;
        this.places = places;
    }

    /** The id of the cluster. */
    String enter(String dossier, Plan.Approval approval, Plan.Amendment amendment) {
        List<RegisteredCluster> alike =
                registrations.findBySearchTextOrderById(ClusterName.searchable(amendment.name()));
        RegisteredCluster cluster = alike.isEmpty()
                ? new RegisteredCluster(registrations.freeId(amendment.name()), amendment.name())
                : alike.get(0);
        if (!cluster.isEstablished()) {
            Map<String, String> facts = new LinkedHashMap<>(facts(amendment));
            facts.computeIfPresent(
                    Facts.UNITS, (fact, codes) -> cluster.lying().joined(codes, approval.date(), places));
            cluster.decide(ClusterDecision.LISTING, approval.number(), approval.date(), dossier, facts);
        }
        return registrations.save(cluster).id();
    }

    private static Map<String, String> facts(Plan.Amendment amendment) {
        if (amendment.kind() == PlanChange.Kind.WITHDRAW) {
            return Map.of(Facts.STATUS, "withdrawn");
        }
        Map<String, String> facts = new LinkedHashMap<>();
        put(facts, Facts.NAME, amendment.newName());
        put(facts, Facts.STATUS, "planned");
        put(facts, Facts.LAND_AREA, Facts.number(amendment.areaHa()));
        put(facts, Facts.PLACE, amendment.place());
        put(facts, Facts.UNITS, String.join(";", amendment.units()));
        return facts;
    }

    private static void put(Map<String, String> facts, String fact, String value) {
        if (value != null && !value.isBlank()) {
            facts.put(fact, value);
        }
    }
}
