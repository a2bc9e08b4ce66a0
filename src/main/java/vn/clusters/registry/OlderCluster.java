package vn.clusters.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Map;

/** That a cluster was there before the first regulation of clusters, and what shows it; null where nobody knows. */
@Entity
@Table(name = "older_cluster")
class OlderCluster {

    @Id
    private String cluster;

    private String evidence;
    private Boolean filled;
    private Boolean planApprovedAndCleared;
    private String source;
    private String confidence;
    private String note;

    protected OlderCluster() {}

    OlderCluster(Map<String, String> row) {
        cluster = row.get("cluster");
        evidence = row.get("evidence");
        filled = flag(row.get("filled"));
        planApprovedAndCleared = flag(row.get("plan_approved_and_cleared"));
        source = row.get("source");
        confidence = row.get("confidence");
        note = row.get("note");
    }

    private static Boolean flag(String cell) {
        return cell == null || cell.isBlank() ? null : Boolean.valueOf(cell);
    }

    String cluster() {
        return cluster;
    }

    String evidence() {
        return evidence;
    }

    Boolean filled() {
        return filled;
    }

    Boolean planApprovedAndCleared() {
        return planApprovedAndCleared;
    }

    String source() {
        return source;
    }

    String confidence() {
        return confidence;
    }

    String note() {
        return note;
    }
}
