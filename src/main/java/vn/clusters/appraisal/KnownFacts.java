package vn.clusters.appraisal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Surroundings.Area;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.land.LandInventories;
import vn.clusters.law.Authorities;
import vn.clusters.law.Milestone;
import vn.clusters.province.ProvinceRules;
import vn.clusters.registry.Clusters;
import vn.clusters.registry.FormedBefore;
import vn.clusters.registry.Plan;
import vn.clusters.selection.Selections;

/** What the dossier, the registry and the council know already; the officer may know better. */
@Component
@Transactional(readOnly = true)
class KnownFacts {

    private static final String LEFT_TO_THE_PROVINCE = "set-occupancy-scope";

    private final Dossiers dossiers;
    private final Clusters clusters;
    private final StandingFacts standing;
    private final Selections selections;
    private final Surroundings surroundings;
    private final Authorities authorities;
    private final ProvinceRules province;
    private final BusinessTime time;
    private final LandInventories land;
    private final PlanFacts plan;
    private final FormedBefore formedBefore;

    KnownFacts(
            Dossiers dossiers,
            Clusters clusters,
            StandingFacts standing,
            Selections selections,
            Surroundings surroundings,
            Authorities authorities,
            ProvinceRules province,
            BusinessTime time,
            LandInventories land,
            PlanFacts plan,
            FormedBefore formedBefore) {
        this.dossiers = dossiers;
        this.clusters = clusters;
        this.standing = standing;
        this.selections = selections;
        this.surroundings = surroundings;
        this.authorities = authorities;
        this.province = province;
        this.time = time;
        this.land = land;
        this.plan = plan;
        this.formedBefore = formedBefore;
    }

    String procedure(String dossier) {
        return dossiers.get(dossier).procedure();
    }

    /** As the tables write it, for instance {@code HIGH_TECH}. */
    String clusterType(String dossier) {
        return dossiers.get(dossier)
                .cluster()
                .clusterType()
                .toUpperCase(Locale.ROOT)
                .replace('-', '_');
    }

    /** ha, as declared. */
    BigDecimal areaHa(String dossier) {
        return dossiers.get(dossier).cluster().areaHa();
    }

    /** ha, once the decision is carried out. */
    BigDecimal areaAfterHa(String dossier) {
        return standing.areaAfterHa(dossier, areaHa(dossier));
    }

    /** Null if the province has no table of the zone. */
    Boolean inBorderGateZone(String dossier) {
        return surroundings.inBorderGateZone(dossiers.get(dossier).cluster());
    }

    /** Facts by name, as the officer would answer them; what nobody knows is absent. */
    Map<String, Object> of(String dossier) {
        Dossiers.ProposedCluster proposed = dossiers.get(dossier).cluster();
        Map<String, Object> known = standing.of(dossier, proposed).orElseGet(() -> ofPlanned(dossier, proposed));
        selections
                .of(dossier)
                .filter(Selections.Result::concluded)
                .ifPresent(result -> known.put("hasQualifiedApplicant", result.anyoneAssignable()));
        older(dossier).ifPresent(older -> known.put("isPre105_2009", older.formedBefore()));
        land.residentsInside(dossier).ifPresent(residents -> known.put("residentsInside", residents));
        known.values().removeIf(Objects::isNull);
        return known;
    }

    /** Whether the cluster was there before the first regulation, and what shows it; empty if nobody recorded it. */
    Optional<FormedBefore.Known> older(String dossier) {
        return formedBefore.named(dossiers.get(dossier).cluster().name());
    }

    /** What the inventory of the land says that no single fact holds: contradictions first, then sensitive land. */
    List<String> remarks(String dossier) {
        return Stream.concat(land.contradictions(dossier).stream(), land.remarks(dossier).stream())
                .toList();
    }

    private Map<String, Object> ofPlanned(String dossier, Dossiers.ProposedCluster proposed) {
        Map<String, Object> known = plan.of(proposed);
        area(dossier).ifPresent(area -> neighbours(proposed, area, known));
        return known;
    }

    /** The decision by which the list has the cluster, or lost it; empty if no version is known to say. */
    Optional<Plan.Approval> listing(String dossier) {
        return plan.listing(dossiers.get(dossier).cluster());
    }

    /** By the rule of the day on which the appraisal began, where the edition leaves the area to the province. */
    private Optional<Area> area(String code) {
        Dossiers.View dossier = dossiers.get(code);
        boolean left = authorities.of(dossier.edition(), dossier.procedure()).stream()
                .anyMatch(authority -> authority.act().equals(LEFT_TO_THE_PROVINCE));
        LocalDate began = dossier.milestones().getOrDefault(Milestone.FULL_DOSSIER, time.today());
        return left
                ? surroundings.counting(dossier.cluster(), began, province.on(began))
                : Optional.of(surroundings.ofTheCommittee(dossier.cluster()));
    }

    private void neighbours(Dossiers.ProposedCluster proposed, Area area, Map<String, Object> known) {
        Clusters.Occupancy occupancy = area.isTheProvince()
                ? clusters.occupancy(proposed.name())
                : clusters.occupancy(area.units(), area.validOn(), proposed.name());
        known.put("existingCcnInUnit", occupancy.establishedClusters());
        known.put("avgOccupancyPct", occupancy.averageOccupancyPct());
        known.put("unletIndustrialLandHa", occupancy.unletIndustrialLandHa());
    }
}
