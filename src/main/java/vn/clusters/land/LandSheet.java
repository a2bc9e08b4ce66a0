package vn.clusters.land;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.land.Fields.Difference;
import vn.clusters.province.ProvinceRules;
import vn.clusters.province.Rule;
import vn.clusters.province.RulesOfTheDay;
import vn.clusters.registry.Clusters;

/** Puts an inventory together with what is computed from it, for the panel and for clients. */
@Component
class LandSheet {

    /**
     * The sums.
     *
     * @param declaredHa as the dossier asks
     * @param boundaryHa inside the coordinates, null without them
     * @param tolerancePct by which areas may differ, by the rule of the day on which the version was saved
     */
    record Totals(
            BigDecimal declaredHa,
            BigDecimal landHa,
            BigDecimal boundaryHa,
            Long boundaryM,
            BigDecimal costVnd,
            BigDecimal statedCostVnd,
            BigDecimal tolerancePct,
            String toleranceSource) {}

    record Warning(String kind, String message) {}

    record Saved(int version, LocalDate madeOn, String madeBy, String source, String hash) {}

    /** A version with everything around it. */
    record Sheet(
            String dossier,
            Saved saved,
            Inventory inventory,
            Totals totals,
            List<Warning> contradictions,
            Investment investment,
            List<Saved> versions) {}

    /** A field that two versions state differently, in words. */
    record Changed(String field, String row, String label, String before, String after) {}

    record Comparison(String dossier, Saved earlier, Saved later, List<Changed> changes) {}

    private final Inventories inventories;
    private final Dossiers dossiers;
    private final Clusters clusters;
    private final ProvinceRules province;
    private final LandWords words;

    LandSheet(Inventories inventories, Dossiers dossiers, Clusters clusters, ProvinceRules province, LandWords words) {
        this.inventories = inventories;
        this.dossiers = dossiers;
        this.clusters = clusters;
        this.province = province;
        this.words = words;
    }

    Sheet of(LandVersion version) {
        Dossiers.View dossier = dossiers.get(version.dossier());
        Inventory content = version.content();
        BigDecimal declared = dossier.cluster().areaHa();
        RulesOfTheDay rules = province.on(version.madeOn());
        List<Warning> warnings = Contradictions.in(content, declared, rules.landTolerancePct()).stream()
                .map(found -> new Warning(found.kind(), words.sentence(found, rules.landTolerancePct())))
                .toList();
        return new Sheet(
                version.dossier(),
                saved(version),
                content,
                totals(content, declared, rules),
                warnings,
                Investment.of(dossier, clusters.all()),
                inventories.versions(version.dossier()).stream()
                        .map(LandSheet::saved)
                        .toList());
    }

    private static Totals totals(Inventory content, BigDecimal declared, RulesOfTheDay rules) {
        Boundary boundary = content.boundary();
        return new Totals(
                declared,
                content.landHa(),
                boundary.areaHa(),
                boundary.vertices().isEmpty() ? null : boundary.lengthM(),
                content.costVnd(),
                content.statedCostVnd(),
                rules.landTolerancePct(),
                rules.source(Rule.LAND_TOLERANCE).text());
    }

    Comparison compare(String dossier, int one, int other) {
        LandVersion earlier = inventories.get(dossier, Math.min(one, other));
        LandVersion later = inventories.get(dossier, Math.max(one, other));
        List<Changed> changes = Fields.of(earlier.content()).changedTo(Fields.of(later.content())).stream()
                .map(this::changed)
                .toList();
        return new Comparison(dossier, saved(earlier), saved(later), changes);
    }

    private Changed changed(Difference difference) {
        return new Changed(
                difference.field(),
                difference.row(),
                words.label(difference),
                words.shown(difference.before()),
                words.shown(difference.after()));
    }

    private static Saved saved(LandVersion version) {
        return new Saved(
                version.version(),
                version.madeOn(),
                version.madeBy(),
                version.content().source(),
                version.hash());
    }
}
