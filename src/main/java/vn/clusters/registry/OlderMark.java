package vn.clusters.registry;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** What somebody recorded of a cluster: that it was there before the first regulation, or that it was not. */
@Entity
@Immutable
@Table(name = "older_cluster_mark")
class OlderMark {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String cluster;
    private boolean formedBefore;
    private String reason;
    private String source;
    private String markedBy;
    private LocalDate markedOn;

    protected OlderMark() {}

    OlderMark(String cluster, boolean formedBefore, String reason, String source, String markedBy, LocalDate markedOn) {
        this.cluster = cluster;
        this.formedBefore = formedBefore;
        this.reason = reason;
        this.source = source;
        this.markedBy = markedBy;
        this.markedOn = markedOn;
    }

    String cluster() {
        return cluster;
    }

    boolean formedBefore() {
        return formedBefore;
    }

    String reason() {
        return reason;
    }

    String source() {
        return source;
    }

    String markedBy() {
        return markedBy;
    }

    LocalDate markedOn() {
        return markedOn;
    }
}
