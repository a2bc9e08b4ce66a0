package vn.clusters.change;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.clusters.registry.Clusters;

/** The cluster a dossier is about, as it stood when the dossier was opened. */
@Entity
@Table(name = "dossier_subject")
class KeptSubject {

    @Id
    private String dossier;

    private String clusterId;
    private String clusterName;
    private String clusterStatus;
    private BigDecimal landAreaHa;
    private BigDecimal industrialLandHa;
    private BigDecimal letLandHa;
    private String investor;
    private BigDecimal investmentVnd;
    private String decisionNumber;
    private LocalDate decisionDate;

    protected KeptSubject() {}

    KeptSubject(String dossier, Clusters.Cluster cluster) {
        this.dossier = dossier;
        clusterId = cluster.id();
        clusterName = cluster.name();
        clusterStatus = cluster.status();
        landAreaHa = cluster.landAreaHa();
        industrialLandHa = cluster.industrialLandHa();
        letLandHa = cluster.letLandHa();
        investor = cluster.investor();
        investmentVnd = cluster.investmentVnd();
        decisionNumber = cluster.decisionNumber();
        decisionDate = cluster.decisionDate();
    }

    String clusterId() {
        return clusterId;
    }

    Clusters.Cluster view() {
        return new Clusters.Cluster(
                clusterId,
                clusterName,
                clusterStatus,
                landAreaHa,
                null,
                List.of(),
                investor,
                investmentVnd,
                industrialLandHa,
                letLandHa,
                decisionNumber,
                decisionDate,
                null,
                null);
    }
}
