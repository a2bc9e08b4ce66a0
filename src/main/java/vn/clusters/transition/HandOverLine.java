package vn.clusters.transition;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.clusters.kernel.Actor;

/** What became of one dossier in a bulk hand-over, and whether it was taken back since. */
@Entity
@Table(name = "hand_over_dossier")
class HandOverLine {

    static final String HANDED_OVER = "handed-over";
    static final String READDRESSED = "readdressed";
    static final String ALREADY_THERE = "already-there";
    static final String REFUSED = "refused";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private Long handOverId;
    private String dossier;
    private String cluster;
    private String fromAgency;
    private String toAgency;
    private String result;
    private String refusal;
    private int tasks;
    private long ledgerHead;
    private String returnedBy;
    private Instant returnedAt;
    private String returnReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "hand_over_seat", joinColumns = @JoinColumn(name = "hand_over_dossier_id"))
    @OrderColumn(name = "place_no")
    private List<PassedSeat> seats = new ArrayList<>();

    protected HandOverLine() {}

    /** @param cluster null if there is no such dossier */
    HandOverLine(Long handOver, String dossier, String cluster, String from, String to) {
        this.handOverId = handOver;
        this.dossier = dossier;
        this.cluster = cluster;
        this.fromAgency = from;
        this.toAgency = to;
    }

    HandOverLine to(String agency) {
        toAgency = agency;
        return this;
    }

    HandOverLine came(String to, int movedTasks) {
        result = to;
        tasks = movedTasks;
        return this;
    }

    HandOverLine with(List<PassedSeat> passed) {
        seats.addAll(passed);
        return this;
    }

    HandOverLine refused(String sentence) {
        result = REFUSED;
        refusal = sentence;
        return this;
    }

    /** @param head number of the last ledger entry of the dossier before it was handed over */
    HandOverLine after(long head) {
        ledgerHead = head;
        return this;
    }

    void takenBack(Actor by, Instant at, String reason) {
        returnedBy = by.name();
        returnedAt = at;
        returnReason = reason;
    }

    /** Whether there is anything that could be taken back. */
    boolean isReturnable() {
        return isHandedOver() || !seats.isEmpty();
    }

    List<PassedSeat> seats() {
        return seats;
    }

    boolean isHandedOver() {
        return HANDED_OVER.equals(result);
    }

    String dossier() {
        return dossier;
    }

    String cluster() {
        return cluster;
    }

    String from() {
        return fromAgency;
    }

    String to() {
        return toAgency;
    }

    String result() {
        return result;
    }

    String refusal() {
        return refusal;
    }

    int tasks() {
        return tasks;
    }

    long ledgerHead() {
        return ledgerHead;
    }

    String returnedBy() {
        return returnedBy;
    }

    Instant returnedAt() {
        return returnedAt;
    }

    String returnReason() {
        return returnReason;
    }
}
