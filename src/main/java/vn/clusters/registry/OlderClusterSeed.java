package vn.clusters.registry;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters which clusters are older than the first regulation, once, as the province's table says. */
@Component
class OlderClusterSeed implements SmartInitializingSingleton {

    private final String province;
    private final OlderClusters clusters;
    private final TransactionTemplate transaction;

    OlderClusterSeed(
            @Value("${clusters.province}") String province,
            OlderClusters clusters,
            PlatformTransactionManager transactions) {
        this.province = province;
        this.clusters = clusters;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (clusters.count() == 0) {
                ReferenceTable.rows(province, "older-clusters.csv")
                        .forEach(row -> clusters.save(new OlderCluster(row)));
            }
        });
    }
}
