package vn.clusters.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.registry.ClusterFacts;
import vn.clusters.registry.Clusters;

/** What the forms of a revocation show and take over. */
@Configuration(proxyBeanMethods = false)
class RevocationSources {

    private final Revocations revocations;
    private final AdjustmentWords words;

    RevocationSources(Revocations revocations, AdjustmentWords words) {
        this.revocations = revocations;
        this.words = words;
    }

    /** The kinds of the inventory, each with what was written of it before. */
    @Bean
    FieldSource inventoryKindsSource() {
        return FieldSource.of("inventory-kinds", (dossier, subject) -> {
            Optional<Revocations.View> before = revocations.of(dossier);
            return Revoking.INVENTORY.stream()
                    .map(kind -> new Item(
                            kind,
                            words.say("inventory." + kind),
                            before.map(view -> String.join("\n", view.inventory(kind)))
                                    .filter(text -> !text.isEmpty())
                                    .orElse(null)))
                    .toList();
        });
    }

    @Bean
    FieldSource revocationDraftSource() {
        return FieldSource.of("revocation-draft", (dossier, subject) -> revocations
                .of(dossier)
                .map(view -> List.of(
                        new Item("proposer", "", view.proposer()),
                        new Item("necessity", "", view.reason()),
                        new Item("handling", "", view.handling())))
                .orElseGet(() -> List.of(new Item("handling", "", words.say("handling.draft")))));
    }

    /** The cluster and every decision on it. */
    @Bean
    FieldSource clusterDecisionsSource(Subjects subjects, ClusterFacts facts) {
        return FieldSource.of("cluster-decisions", (dossier, subject) -> subjects.of(dossier)
                .map(cluster -> decisions(cluster, facts))
                .orElse(List.of()));
    }

    private List<Item> decisions(Clusters.Cluster cluster, ClusterFacts facts) {
        List<Item> lines = new ArrayList<>();
        for (ClusterFacts.Act act : facts.acts(cluster.id())) {
            String on = vn.clusters.kernel.VietnameseText.shown(act.date());
            lines.add(new Item(
                    act.number(),
                    words.say("act." + act.kind()),
                    on == null ? act.number() : words.say("act.dated", act.number(), on)));
        }
        return lines;
    }
}
