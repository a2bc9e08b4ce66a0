package vn.clusters.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.PlaceCodes;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** The registry of clusters: what the plan lists and what was established. Unknown stays null. */
@Component
@Transactional
public class Clusters {

    /**
     * A cluster.
     *
     * @param status planned, established, operating, revoked; null if nobody knows
     * @param landAreaHa ha
     * @param units codes of the units in which it lies today
     * @param industrialLandHa ha of industrial land in the approved detailed plan
     * @param letLandHa ha let
     * @param investmentVnd VND
     * @param decisionNumber of the decision that established it
     * @param confidence high, medium, low: how well the facts are supported; null for those entered by a decision
     */
    public record Cluster(
            String id,
            String name,
            String status,
            BigDecimal landAreaHa,
            String place,
            List<String> units,
            String investor,
            BigDecimal investmentVnd,
            BigDecimal industrialLandHa,
            BigDecimal letLandHa,
            String decisionNumber,
            LocalDate decisionDate,
            String source,
            String confidence) {

        /** Let over industrial land, per cent; null where one of them is unknown. */
        public BigDecimal occupancyPct() {
            return Occupation.percent(letLandHa, industrialLandHa);
        }
    }

    /**
     * Occupancy of the established clusters in some units; rates null where the land of one of them is unknown.
     *
     * @param averageOccupancyPct let land of all over industrial land of all, per cent
     * @param unletIndustrialLandHa ha, zero without clusters
     * @param meanOfRatesPct the mean of the clusters' own rates, the other reading of "average"
     */
    public record Occupancy(
            int establishedClusters,
            BigDecimal averageOccupancyPct,
            BigDecimal unletIndustrialLandHa,
            BigDecimal meanOfRatesPct) {}

    /** A decision by its number and date; the date is null where nobody knows it. */
    public record Act(String number, LocalDate date) {}

    private static final Comparator<RegisteredCluster> VIETNAMESE =
            Comparator.comparing(RegisteredCluster::name, VietnameseText.order());

    private final Registrations registrations;
    private final PlaceCodes places;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Clusters(Registrations registrations, PlaceCodes places, BusinessTime time, ApplicationEventPublisher events) {
        this.registrations = registrations;
        this.places = places;
        this.time = time;
        this.events = events;
    }

    /** In Vietnamese order of the names. */
    @Transactional(readOnly = true)
    public List<Cluster> all() {
        return registered().map(this::view).toList();
    }

    /** As the registry stood on a day, what later decisions changed taken back; in Vietnamese order of the names. */
    @Transactional(readOnly = true)
    public List<Cluster> all(LocalDate on) {
        return registered().map(cluster -> cluster.viewOn(on, places)).toList();
    }

    private Cluster view(RegisteredCluster cluster) {
        return cluster.view(time.today(), places);
    }

    private java.util.stream.Stream<RegisteredCluster> registered() {
        return registrations.findAll().stream().sorted(VIETNAMESE);
    }

    @Transactional(readOnly = true)
    public Optional<Cluster> find(String id) {
        return registrations.findById(id).map(this::view);
    }

    /** The decision that revoked it last; empty if none did. */
    @Transactional(readOnly = true)
    public Optional<Act> revocation(String id) {
        return registrations.findById(id).flatMap(RegisteredCluster::revocation);
    }

    /** Codes of the units in which it lies on a day, as they are valid on that day; empty if nobody knows. */
    @Transactional(readOnly = true)
    public List<String> unitsOn(String id, LocalDate day) {
        return registrations
                .findById(id)
                .map(cluster -> cluster.lying().on(day, places))
                .orElse(List.of());
    }

    /** The plan entry or cluster of that name ("CCN", case and, unless another fits exactly, diacritics ignored). */
    @Transactional(readOnly = true)
    public Optional<Cluster> named(String name) {
        return registeredAs(name).map(this::view);
    }

    private Optional<RegisteredCluster> registeredAs(String name) {
        List<RegisteredCluster> alike = registrations.findBySearchTextOrderById(ClusterName.searchable(name));
        return alike.stream()
                .filter(cluster -> ClusterName.bare(cluster.name()).equalsIgnoreCase(ClusterName.bare(name)))
                .findFirst()
                .or(() -> alike.stream().findFirst());
    }

    /**
     * Over all clusters of the province, weighted: let land over industrial land.
     *
     * @param except name of the cluster that is asked for, which does not count itself; null for none
     */
    @Transactional(readOnly = true)
    public Occupancy occupancy(String except) {
        Optional<RegisteredCluster> self = Optional.ofNullable(except).flatMap(this::registeredAs);
        return Occupation.of(registered()
                .filter(RegisteredCluster::isEstablished)
                .filter(cluster -> self.filter(cluster::equals).isEmpty())
                .toList());
    }

    /**
     * The same for unit codes as they were valid on a day, for codes were reused in 2025.
     *
     * @param except name of the cluster that is asked for, which does not count itself; null for none
     */
    @Transactional(readOnly = true)
    public Occupancy occupancy(List<String> units, LocalDate validOn, String except) {
        Optional<RegisteredCluster> self = Optional.ofNullable(except).flatMap(this::registeredAs);
        return Occupation.of(registered()
                .filter(RegisteredCluster::isEstablished)
                .filter(cluster -> self.filter(cluster::equals).isEmpty())
                .filter(cluster -> cluster.lying().on(validOn, places).stream().anyMatch(units::contains))
                .toList());
    }

    /**
     * Enters the cluster that a decision established, keeping the plan entry's id when there is one; a cluster that
     * stands already is amended by the decision.
     */
    public Cluster establish(String dossier, Cluster cluster) {
        RegisteredCluster registered = registeredAs(cluster.name())
                .orElseGet(() -> new RegisteredCluster(registrations.freeId(cluster.name()), cluster.name()));
        boolean stands = registered.isEstablished();
        ClusterDecision decision = registered.decide(
                stands ? ClusterDecision.AMENDMENT : ClusterDecision.BASE,
                cluster.decisionNumber(),
                cluster.decisionDate(),
                dossier,
                decided(registered, cluster, stands ? null : "established"));
        return enter(registered, decision);
    }

    /**
     * Enters a decision that changes facts of a cluster; null facts stay as they are.
     *
     * @throws Problem 404 {@code unknown-cluster}
     */
    public Cluster amend(String dossier, String id, Cluster changed) {
        RegisteredCluster registered = get(id);
        return enter(
                registered,
                registered.decide(
                        ClusterDecision.AMENDMENT,
                        changed.decisionNumber(),
                        changed.decisionDate(),
                        dossier,
                        decided(registered, changed, changed.status())));
    }

    /** @throws Problem 404 {@code unknown-cluster} */
    public Cluster revoke(String dossier, String id, String decisionNumber, LocalDate decisionDate) {
        RegisteredCluster registered = get(id);
        Map<String, String> revoked = Map.of(Facts.STATUS, "revoked");
        return enter(
                registered,
                registered.decide(ClusterDecision.REVOCATION, decisionNumber, decisionDate, dossier, revoked));
    }

    /** Notes the company that carries the project out for the investor; the investor stays who the decision names. */
    public void carriedOutBy(String cluster, String company) {
        RegisteredCluster registered =
                registeredAs(cluster).orElseThrow(() -> new Problem(404, "unknown-cluster", cluster));
        registered.carriedOutBy(company);
    }

    private Cluster enter(RegisteredCluster registered, ClusterDecision decision) {
        RegisteredCluster saved = registrations.save(registered);
        events.publishEvent(decision.announced(saved.id()));
        return view(saved);
    }

    /** A decision names the units of its day; those it adds are kept beside the known ones. */
    private Map<String, String> decided(RegisteredCluster registered, Cluster cluster, String status) {
        Map<String, String> facts = Facts.decided(cluster, status);
        facts.computeIfPresent(
                Facts.UNITS, (fact, codes) -> registered.lying().joined(codes, cluster.decisionDate(), places));
        return facts;
    }

    private RegisteredCluster get(String id) {
        return registrations.findById(id).orElseThrow(() -> new Problem(404, "unknown-cluster", id));
    }
}
