package vn.clusters.registry;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.PlaceCodes;
import vn.clusters.kernel.Problem;

/** The facts that decisions set on a cluster, each by name and as text, and the decisions that set them. */
@Component
@Transactional
public class ClusterFacts {

    public static final String NAME = Facts.NAME;
    public static final String PLACE = Facts.PLACE;
    static final String UNITS = Facts.UNITS;
    public static final String LAND_AREA = Facts.LAND_AREA;
    public static final String TRADES = Facts.TRADES;
    public static final String SCHEDULE = Facts.SCHEDULE;
    public static final String INVESTOR = Facts.INVESTOR;
    public static final String INVESTMENT = Facts.INVESTMENT;

    /**
     * A decision on a cluster.
     *
     * @param kind base, amendment, revocation
     * @param date null where nobody knows it
     */
    public record Act(String kind, String number, LocalDate date, String dossier) {

        public boolean isBase() {
            return kind.equals(ClusterDecision.BASE);
        }
    }

    private final Registrations registrations;
    private final PlaceCodes places;
    private final ApplicationEventPublisher events;

    ClusterFacts(Registrations registrations, PlaceCodes places, ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.places = places;
        this.events = events;
    }

    /** Unknown facts are absent. */
    @Transactional(readOnly = true)
    public Map<String, String> of(String cluster) {
        Map<String, String> facts = new LinkedHashMap<>(get(cluster).facts());
        facts.values().removeIf(Objects::isNull);
        return facts;
    }

    /** In the order in which they were entered; what was entered later under the same number and day is the same act. */
    @Transactional(readOnly = true)
    public List<Act> acts(String cluster) {
        Map<String, Act> acts = new LinkedHashMap<>();
        get(cluster).decisions().stream()
                .map(decision -> new Act(decision.kind(), decision.number(), decision.date(), decision.dossier()))
                .forEach(act -> acts.putIfAbsent(act.number() + act.date(), act));
        return List.copyOf(acts.values());
    }

    /** The units in which a cluster lies after its boundaries changed, by the codes of a day. */
    public record Moved(List<String> units, LocalDate namedOn) {}

    /**
     * Enters a decision that changes these facts and no other.
     *
     * @param moved null if the cluster stays in its units; those it leaves keep the days on which it lay there
     */
    public void amend(
            String dossier, String id, String number, LocalDate date, Map<String, String> changed, Moved moved) {
        RegisteredCluster cluster = get(id);
        Map<String, String> facts = new LinkedHashMap<>(changed);
        if (moved != null) {
            facts.put(UNITS, cluster.lying().moved(moved.units(), moved.namedOn(), date, places));
        }
        ClusterDecision decision = cluster.decide(ClusterDecision.AMENDMENT, number, date, dossier, facts);
        events.publishEvent(decision.announced(registrations.save(cluster).id()));
    }

    /** @throws Problem 404 {@code unknown-cluster} */
    private RegisteredCluster get(String id) {
        return registrations.findById(id).orElseThrow(() -> new Problem(404, "unknown-cluster", id));
    }
}
