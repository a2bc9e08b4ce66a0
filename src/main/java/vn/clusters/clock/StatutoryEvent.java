package vn.clusters.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;

/** A dated event of a dossier: a milestone of the law, or the start or end of a limit of the province's own. */
@Entity
class StatutoryEvent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String event;
    private String subject;
    private LocalDate happenedOn;
    private String reason;
    private String document;
    private Instant recordedAt;

    protected StatutoryEvent() {}

    StatutoryEvent(
            String dossier,
            String event,
            String subject,
            LocalDate happenedOn,
            String reason,
            String document,
            Instant recordedAt) {
        this.dossier = dossier;
        this.event = event;
        this.subject = subject;
        this.happenedOn = happenedOn;
        this.reason = reason;
        this.document = document;
        this.recordedAt = recordedAt;
    }

    String event() {
        return event;
    }

    String subject() {
        return subject;
    }

    LocalDate happenedOn() {
        return happenedOn;
    }

    String reason() {
        return reason;
    }

    String document() {
        return document;
    }
}
