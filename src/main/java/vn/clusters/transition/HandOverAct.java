package vn.clusters.transition;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import vn.clusters.kernel.Actor;

/** A bulk hand-over as it was ordered: on which day committees had ended, by which document, run by whom. */
@Entity
@Table(name = "hand_over")
class HandOverAct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private LocalDate effectiveOn;
    private String document;
    private LocalDate documentDate;
    private String officer;
    private String officerName;
    private Instant doneAt;

    protected HandOverAct() {}

    HandOverAct(HandOvers.Order order, Actor actor, Instant at) {
        this.effectiveOn = order.on();
        this.document = order.document();
        this.documentDate = order.documentDate();
        this.officer = actor.username();
        this.officerName = actor.name();
        this.doneAt = at;
    }

    Long id() {
        return id;
    }

    LocalDate effectiveOn() {
        return effectiveOn;
    }

    String document() {
        return document;
    }

    LocalDate documentDate() {
        return documentDate;
    }

    String officer() {
        return officer;
    }

    String officerName() {
        return officerName;
    }

    Instant doneAt() {
        return doneAt;
    }
}
