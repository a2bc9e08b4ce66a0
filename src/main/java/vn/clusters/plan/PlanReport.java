package vn.clusters.plan;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.appraisal.OwnReport;
import vn.clusters.dossier.Dossiers;
import vn.clusters.organisation.Agencies;
import vn.clusters.registry.Plan;

/** What the department's report says of the clusters to be added to the list, adjusted in it or withdrawn from it. */
@Component
class PlanReport implements OwnReport {

    private final PlanProposals proposals;
    private final Plan plan;
    private final Dossiers dossiers;
    private final Agencies agencies;
    private final EntryWords words;

    PlanReport(PlanProposals proposals, Plan plan, Dossiers dossiers, Agencies agencies, EntryWords words) {
        this.proposals = proposals;
        this.plan = plan;
        this.dossiers = dossiers;
        this.agencies = agencies;
        this.words = words;
    }

    @Override
    public String procedure() {
        return "change-plan";
    }

    @Override
    public String template() {
        return "plan/report";
    }

    @Override
    public Map<String, Object> content(String dossier, LocalDate day) {
        return Map.of(
                "asker",
                agencies.get(dossiers.get(dossier).localCommittee()).name(),
                "inForce",
                words.inForce(plan.on(day)),
                "rows",
                proposals.get(dossier).entries().stream().map(words::row).toList());
    }
}
