package vn.clusters.land;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.province.ProvinceRules;

/** What the newest inventory of a dossier tells the other modules. */
@Component
@Transactional(readOnly = true)
public class LandInventories {

    private final Inventories inventories;
    private final Dossiers dossiers;
    private final LandRules rules;
    private final ProvinceRules province;
    private final LandWords words;

    LandInventories(
            Inventories inventories, Dossiers dossiers, LandRules rules, ProvinceRules province, LandWords words) {
        this.inventories = inventories;
        this.province = province;
        this.dossiers = dossiers;
        this.rules = rules;
        this.words = words;
    }

    /**
     * What the land inside is used as.
     *
     * @param source the document that the figures come from
     * @param farmlandHa fields, plantations and forest of every kind, ha
     * @param guardedHa special-use, protection and natural forest, defence land, ha
     */
    public record Use(int version, String source, BigDecimal farmlandHa, BigDecimal guardedHa) {}

    /** Empty while nobody stated the areas. */
    public Optional<Use> use(String dossier) {
        return inventories
                .latest(dossier)
                .filter(latest -> latest.content().landHa() != null)
                .map(latest -> new Use(
                        latest.version(),
                        latest.content().source(),
                        latest.content().landHa(LandType.FARMLAND),
                        latest.content().landHa(LandType.GUARDED)));
    }

    /** Whether people live inside the boundary; empty if nobody counted. */
    public Optional<Boolean> residentsInside(String dossier) {
        return content(dossier).map(Inventory::residentsInside);
    }

    /** What is worth reading before the conditions are judged: sensitive land, people, graves; empty without inventory. */
    public List<String> remarks(String dossier) {
        return content(dossier)
                .map(content -> Stream.of(
                                remark("rice", content.landHa(LandType.RICE)),
                                remark("forest", content.landHa(LandType.FOREST)),
                                remark("defence", content.landHa(List.of(LandType.DEFENCE_SECURITY))),
                                remark("residential", content.landHa(List.of(LandType.RESIDENTIAL))),
                                remark("households", number(content.households())),
                                remark("graves", number(content.graves())))
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }

    private Optional<String> remark(String key, BigDecimal figure) {
        return figure.signum() == 0
                ? Optional.empty()
                : Optional.of(words.say("remark." + key, LandWords.number(figure)));
    }

    private static BigDecimal number(Integer count) {
        return count == null ? BigDecimal.ZERO : BigDecimal.valueOf(count);
    }

    /** Where its figures do not agree, each in a sentence. */
    public List<String> contradictions(String dossier) {
        BigDecimal declared = dossiers.get(dossier).cluster().areaHa();
        return inventories.latest(dossier).stream()
                .flatMap(latest -> contradictions(
                        latest.content(), declared, province.on(latest.madeOn()).landTolerancePct()))
                .toList();
    }

    private Stream<String> contradictions(Inventory content, BigDecimal declaredHa, BigDecimal tolerancePct) {
        return Contradictions.in(content, declaredHa, tolerancePct).stream()
                .map(found -> words.sentence(found, tolerancePct));
    }

    /** Agencies concerned by the land inside: {@code agency}, {@code subject}, {@code mandatory}, {@code citation}. */
    public List<Map<String, Object>> concerned(String dossier) {
        return content(dossier).stream()
                .flatMap(content -> rules.concerned().stream()
                        .filter(row -> content.landHa(row.types()).signum() > 0)
                        .map(row -> row(row, content.landHa(row.types()))))
                .toList();
    }

    private Map<String, Object> row(LandRules.Concerned concerned, BigDecimal ha) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("agency", concerned.agency());
        row.put("subject", words.say("concerned", concerned.subject(), LandWords.number(ha)));
        row.put("mandatory", false);
        row.put("citation", concerned.source());
        return row;
    }

    private Optional<Inventory> content(String dossier) {
        return inventories.latest(dossier).map(LandVersion::content);
    }
}
