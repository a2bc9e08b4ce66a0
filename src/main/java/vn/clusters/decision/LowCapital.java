package vn.clusters.decision;

import java.math.BigDecimal;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.FieldSource.Item;

/** A capital for which nobody builds a cluster: whoever drafted it most likely wrote millions for đồng. */
@Component
class LowCapital implements RiskSource {

    private static final BigDecimal LEAST_VND = BigDecimal.valueOf(1_000_000_000);

    private final Drafting drafting;
    private final Wording words;

    LowCapital(Drafting drafting, Wording words) {
        this.drafting = drafting;
        this.words = words;
    }

    @Override
    public List<Item> risks(String dossier) {
        BigDecimal capital = drafting.current(dossier).capitalVnd();
        return capital == null || capital.compareTo(LEAST_VND) >= 0
                ? List.of()
                : List.of(new Item("capital-low", words.say("risk.capital-low", capital, LEAST_VND)));
    }
}
