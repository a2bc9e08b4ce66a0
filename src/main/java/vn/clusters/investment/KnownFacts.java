package vn.clusters.investment;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.land.LandInventories;
import vn.clusters.selection.Assignments;

/** What the cluster dossier itself tells of the project: who was assigned it with State money, what the land is used as. */
@Component
class KnownFacts {

    /**
     * A fact that nobody need state.
     *
     * @param value as in {@code investment-policy.dmn}
     * @param source the document it comes from, in a sentence
     */
    record Known(Object value, String source) {}

    private final LandInventories land;
    private final Assignments assignments;
    private final Wording words;

    KnownFacts(LandInventories land, Assignments assignments, Wording words) {
        this.land = land;
        this.assignments = assignments;
        this.words = words;
    }

    /** By the names of the inputs of {@code investment-policy.dmn}; only what is on file. */
    Map<String, Known> of(String dossier) {
        Map<String, Known> known = new LinkedHashMap<>();
        assignments.of(dossier).ifPresent(owner -> known.put(PolicyFacts.FUNDING_SOURCE, assigned(owner)));
        land.use(dossier).ifPresent(use -> {
            if (use.farmlandHa().signum() > 0) {
                known.put(PolicyFacts.LAND_PURPOSE_CHANGE, surveyed("farmland", use, use.farmlandHa()));
            }
            if (use.guardedHa().signum() > 0) {
                known.put(PolicyFacts.OTHER_CATEGORY, surveyed("guarded", use, use.guardedHa()));
            }
        });
        return known;
    }

    private Known assigned(Assignments.View owner) {
        String on = VietnameseText.shown(owner.documentDate());
        return new Known("state-budget", words.say("known.assigned", owner.document(), on, owner.name()));
    }

    /** How much land makes it so is the law's to say; that there is some makes it worth asking. */
    private Known surveyed(String land, LandInventories.Use use, BigDecimal ha) {
        return new Known(true, words.say("known." + land, use.version(), Comparison.shown(ha), use.source()));
    }
}
