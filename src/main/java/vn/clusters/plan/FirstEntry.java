package vn.clusters.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.registry.Plan;
import vn.clusters.registry.PlanChange.Kind;

/** What the form about the first cluster begins with. */
@Component
class FirstEntry {

    private final PlanProposals proposals;
    private final Dossiers dossiers;
    private final Plan plan;
    private final BusinessTime time;

    FirstEntry(PlanProposals proposals, Dossiers dossiers, Plan plan, BusinessTime time) {
        this.proposals = proposals;
        this.dossiers = dossiers;
        this.plan = plan;
        this.time = time;
    }

    List<Item> items(String dossier) {
        Optional<ProposedEntry> described = proposals
                .findByDossier(dossier)
                .flatMap(proposal -> proposal.entries().stream().findFirst());
        return items(described.orElseGet(() -> asOpened(dossiers.get(dossier).cluster())));
    }

    private ProposedEntry asOpened(Dossiers.ProposedCluster cluster) {
        boolean listed = plan.standing(cluster.name(), time.today()).isListed();
        return new ProposedEntry(
                listed ? Kind.ADJUST : Kind.ADD,
                cluster.name(),
                null,
                cluster.place(),
                cluster.areaHa(),
                cluster.trades(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static List<Item> items(ProposedEntry entry) {
        List<Item> items = new ArrayList<>();
        items.add(new Item("planKind", "", entry.kind().slug()));
        items.add(new Item("planName", "", entry.name()));
        items.add(new Item("planNewName", "", entry.newName()));
        items.add(new Item("planPlace", "", entry.place()));
        items.add(new Item("planArea", "", entry.areaHa()));
        items.add(new Item("planTrades", "", entry.trades()));
        items.add(new Item("planGround", "", entry.ground()));
        items.add(new Item("planReason", "", entry.reason()));
        items.add(new Item("planInvestment", "", entry.investmentVnd()));
        items.add(new Item("planConversion", "", entry.conversion()));
        return items;
    }
}
