package vn.clusters.investment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.decision.RiskSource;
import vn.clusters.kernel.FieldSource.Item;

/** What of the investment law speaks against signing the decision on the cluster now. */
@Component
class PolicyRisks implements RiskSource {

    private final Policy policy;
    private final Comparison comparison;
    private final Overlaps overlaps;
    private final Wording words;

    PolicyRisks(Policy policy, Comparison comparison, Overlaps overlaps, Wording words) {
        this.policy = policy;
        this.comparison = comparison;
        this.overlaps = overlaps;
        this.words = words;
    }

    @Override
    public List<Item> risks(String dossier) {
        List<Item> risks = new ArrayList<>();
        Optional<Track.View> track = policy.of(dossier);
        track.filter(PolicyRisks::isMissing).ifPresent(missing -> add(risks, "missing"));
        track.filter(view -> "ask".equals(view.judgement().needed())).ifPresent(open -> add(risks, "unclear"));
        if (comparison.investorsDiffer(dossier)) {
            add(risks, "investors-differ");
        }
        long differing = comparison.differing(dossier).count();
        if (differing > 0) {
            add(risks, "fields-differ", differing);
        }
        long open = track.isPresent() ? overlaps.of(dossier).open() : 0;
        if (open > 0) {
            add(risks, "overlaps-open", open);
        }
        return risks;
    }

    /** It must come first, and it is not there. */
    private static boolean isMissing(Track.View track) {
        return track.judgement().asksApproval()
                && track.judgement().comes(Policy.BEFORE)
                && track.stage() != Stage.APPROVED;
    }

    private void add(List<Item> risks, String key, Object... arguments) {
        risks.add(new Item("policy-" + key, words.say("risk." + key, arguments)));
    }
}
