package vn.clusters.land;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Where the figures of an inventory do not agree with each other or with what the dossier declares. */
final class Contradictions {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /**
     * Two figures that should be the same.
     *
     * @param kind boundary-declared, land-declared, land-boundary, cost-total
     * @param deviationPct of the first from the second
     */
    record Contradiction(String kind, BigDecimal first, BigDecimal second, BigDecimal deviationPct) {}

    private final BigDecimal tolerancePct;
    private final List<Contradiction> found = new ArrayList<>();

    private Contradictions(BigDecimal tolerancePct) {
        this.tolerancePct = tolerancePct;
    }

    /**
     * @param declaredHa what the dossier asks for
     * @param tolerancePct the share by which two areas may differ; sums of money must be equal
     */
    static List<Contradiction> in(Inventory inventory, BigDecimal declaredHa, BigDecimal tolerancePct) {
        Contradictions areas = new Contradictions(tolerancePct);
        areas.compare("boundary-declared", inventory.boundaryHa(), declaredHa);
        areas.compare("land-declared", inventory.landHa(), declaredHa);
        areas.compare("land-boundary", inventory.landHa(), inventory.boundaryHa());
        Contradictions costs = new Contradictions(BigDecimal.ZERO);
        costs.compare("cost-total", inventory.costVnd(), inventory.statedCostVnd());
        areas.found.addAll(costs.found);
        return List.copyOf(areas.found);
    }

    private void compare(String kind, BigDecimal first, BigDecimal second) {
        if (first == null || second == null || first.compareTo(second) == 0) {
            return;
        }
        BigDecimal off = first.subtract(second).abs().multiply(HUNDRED);
        BigDecimal base = second.signum() == 0 ? first : second;
        if (off.compareTo(base.multiply(tolerancePct)) > 0) {
            found.add(new Contradiction(kind, first, second, off.divide(base, 2, RoundingMode.HALF_UP)));
        }
    }
}
