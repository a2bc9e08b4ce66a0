package vn.clusters.decision;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.clusters.change.Adjustments;
import vn.clusters.change.ChangedField;
import vn.clusters.change.Revocations;
import vn.clusters.change.Subjects;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.registry.ClusterFacts;
import vn.clusters.registry.Clusters;

/** What a decision on a cluster that stands changes: an adjustment, a revocation, or nothing of the kind. */
@Component
class DecidedChanges {

    static final String ADJUST = "adjust-decision";
    static final String REVOKE = "revoke-decision";

    private final Dossiers dossiers;
    private final Adjustments adjustments;
    private final Revocations revocations;
    private final Subjects subjects;
    private final ClusterFacts facts;
    private final Wording words;

    DecidedChanges(
            Dossiers dossiers,
            Adjustments adjustments,
            Revocations revocations,
            Subjects subjects,
            ClusterFacts facts,
            Wording words) {
        this.dossiers = dossiers;
        this.adjustments = adjustments;
        this.revocations = revocations;
        this.subjects = subjects;
        this.facts = facts;
        this.words = words;
    }

    /** Whether the dossier asks to adjust or revoke a decision. */
    boolean concern(String dossier) {
        return Set.of(ADJUST, REVOKE).contains(dossiers.get(dossier).procedure());
    }

    Optional<Adjustments.View> adjustment(String dossier) {
        return adjustments.of(dossier);
    }

    Optional<Revocations.View> revocation(String dossier) {
        return revocations.of(dossier);
    }

    /** Whether somebody is to become the infrastructure investor. */
    boolean assignOwner(String dossier) {
        return !concern(dossier)
                || adjustment(dossier)
                        .flatMap(view -> view.of(ChangedField.OWNER))
                        .isPresent();
    }

    /** The cluster as the registry shows it. */
    Clusters.Cluster cluster(String dossier) {
        return subjects.of(dossier).orElseThrow();
    }

    /** The decisions on the cluster until now, other than this dossier's own. */
    List<ClusterFacts.Act> acts(String dossier) {
        return facts.acts(cluster(dossier).id()).stream()
                .filter(act -> !dossier.equals(act.dossier()))
                .toList();
    }

    /** The decision that established the cluster, with its number and date as far as they are known. */
    String base(String dossier) {
        String name = words.cluster(cluster(dossier).name());
        return acts(dossier).stream()
                .filter(ClusterFacts.Act::isBase)
                .findFirst()
                .map(act -> named(act, name))
                .orElseGet(() -> words.say("change.base-unknown", name));
    }

    private String named(ClusterFacts.Act act, String name) {
        return act.date() == null
                ? words.say("change.base-undated", act.number(), name)
                : words.say("change.base", act.number(), VietnameseText.shown(act.date()), name);
    }

    /** The decisions that amended it since. */
    List<String> amendments(String dossier) {
        return acts(dossier).stream()
                .filter(act -> act.kind().equals("amendment"))
                .map(act -> words.say("change.amendment", act.number(), VietnameseText.shown(act.date())))
                .toList();
    }
}
