package vn.clusters.plan;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.List;
import vn.clusters.registry.Plan;
import vn.clusters.registry.PlanChange;

/**
 * A cluster that the list shall take in, change or give up.
 *
 * @param newName null if the name stays
 * @param ground a, b, c: on which of the grounds of the law
 * @param conversion what becomes of a cluster that is withdrawn
 * @param approved null until the competent authority has decided
 * @param approvedAreaHa null if approved as asked
 */
@Embeddable
record ProposedEntry(
        @Enumerated(EnumType.STRING) PlanChange.Kind kind,
        String name,
        String newName,
        String place,
        BigDecimal areaHa,
        String trades,
        String ground,
        String reason,
        BigDecimal investmentVnd,
        String conversion,
        Boolean approved,
        BigDecimal approvedAreaHa) {

    ProposedEntry decided(boolean agreed, BigDecimal area) {
        return new ProposedEntry(
                kind, name, newName, place, areaHa, trades, ground, reason, investmentVnd, conversion, agreed, area);
    }

    /** @param units codes, known of the cluster for which the dossier was opened */
    Plan.Amendment amendment(List<String> units) {
        return new Plan.Amendment(
                kind,
                name,
                newName,
                place,
                approvedAreaHa == null ? areaHa : approvedAreaHa,
                trades,
                investmentVnd,
                units,
                reason);
    }
}
