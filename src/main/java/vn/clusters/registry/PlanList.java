package vn.clusters.registry;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the province's list of clusters into an empty registry, once. */
@Component
class PlanList implements SmartInitializingSingleton {

    private static final CsvMapper CSV = new CsvMapper();

    private final String province;
    private final Registrations registrations;
    private final TransactionTemplate transaction;

    PlanList(
            @Value("${clusters.province}") String province,
            Registrations registrations,
            PlatformTransactionManager transactions) {
        this.province = province;
        this.registrations = registrations;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(status -> {
            if (registrations.count() == 0) {
                rows(province).stream().map(PlanList::cluster).forEach(registrations::save);
            }
        });
    }

    private static RegisteredCluster cluster(PlanRow row) {
        RegisteredCluster cluster = new RegisteredCluster(row);
        if (row.hasDecision()) {
            Map<String, String> decided = row.all();
            decided.values().removeIf(Objects::isNull);
            cluster.decide(ClusterDecision.BASE, row.text("decision_number"), row.decisionDate(), null, decided);
        }
        return cluster;
    }

    static List<PlanRow> rows(String province) {
        try (InputStream table = new ClassPathResource("reference/" + province + "/clusters.csv").getInputStream();
                MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(table)) {
            return rows.readAll().stream().map(PlanRow::new).toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
