package vn.clusters.registry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the versions of the list that were approved before this system, once. */
@Component
class PlanSeed implements SmartInitializingSingleton {

    private final String province;
    private final PlanVersions versions;
    private final TransactionTemplate transaction;

    PlanSeed(
            @Value("${clusters.province}") String province,
            PlanVersions versions,
            PlatformTransactionManager transactions) {
        this.province = province;
        this.versions = versions;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (versions.count() == 0) {
                List<PlanRow> clusters = PlanList.rows(province);
                ReferenceTable.rows(province, "plan-versions.csv")
                        .forEach(row -> versions.save(version(row, clusters)));
            }
        });
    }

    private static PlanVersion version(Map<String, String> row, List<PlanRow> clusters) {
        Plan.Approval approval =
                new Plan.Approval(row.get("number"), LocalDate.parse(row.get("date")), row.get("authority"));
        List<String> listed = Arrays.asList(row.get("clusters").split(";"));
        List<PlanEntry> entries = clusters.stream()
                .filter(cluster -> listed.contains(cluster.text("id")))
                .map(cluster -> entry(cluster, approval))
                .toList();
        return new PlanVersion(approval, row.get("source"), row.get("note"), entries);
    }

    /** What a decision established may differ from what the plan said, so its area is not taken for the plan's. */
    private static PlanEntry entry(PlanRow cluster, Plan.Approval approval) {
        boolean planned = "planned".equals(cluster.text("status"));
        return new PlanEntry(
                cluster.text("id"),
                cluster.text("name"),
                cluster.text("place"),
                planned ? cluster.number("land_area_ha") : null,
                null,
                null,
                approval.number(),
                approval.date());
    }
}
