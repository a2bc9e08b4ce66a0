package vn.clusters.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import vn.clusters.organisation.Role;

/** One standing authorisation: its owner lets a substitute act for a role, from–to; it can only be revoked. */
@Entity
class Delegation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String owner;

    @Embedded
    private Scope scope;

    private String substitute;
    private LocalDate validFrom;
    private LocalDate validTo;

    @Enumerated(EnumType.STRING)
    private Manner manner;

    private String post;

    @Embedded
    private Paper paper;

    private Instant grantedAt;
    private Instant revokedAt;
    private String revokedBy;
    private String revokedReason;

    @Version
    private Long version;

    /**
     * What it is for.
     *
     * @param procedure null for every procedure
     * @param step null for every step
     */
    @jakarta.persistence.Embeddable
    record Scope(
            @Enumerated(EnumType.STRING) @Column(name = "held_role")
            Role role,

            String agency,
            @Column(name = "procedure_key") String procedure,
            @Column(name = "step_key") String step) {

        boolean meets(Scope other) {
            return role == other.role
                    && agency.equals(other.agency)
                    && meet(procedure, other.procedure)
                    && meet(step, other.step);
        }

        private static boolean meet(String one, String other) {
            return one == null || other == null || one.equals(other);
        }
    }

    /** The document by which it is given. */
    @jakarta.persistence.Embeddable
    record Paper(String document, LocalDate documentDate, String basis) {}

    /** From which day to which, both included. */
    record Span(LocalDate from, LocalDate to) {}

    protected Delegation() {}

    Delegation(String owner, Scope scope, String substitute, Span span, Manner manner, String post, Paper paper) {
        this.owner = owner;
        this.scope = scope;
        this.substitute = substitute;
        this.validFrom = span.from();
        this.validTo = span.to();
        this.manner = manner;
        this.post = post;
        this.paper = paper;
    }

    Delegation grantedAt(Instant now) {
        grantedAt = now;
        return this;
    }

    void revoke(Instant now, String by, String reason) {
        revokedAt = now;
        revokedBy = by;
        revokedReason = reason;
    }

    /** {@code revoked}, {@code ended}, {@code to-come} or {@code in-force}. */
    String state(LocalDate day) {
        if (revokedAt != null) {
            return "revoked";
        }
        return day.isAfter(validTo) ? "ended" : day.isBefore(validFrom) ? "to-come" : "in-force";
    }

    Long id() {
        return id;
    }

    String owner() {
        return owner;
    }

    Scope scope() {
        return scope;
    }

    String substitute() {
        return substitute;
    }

    LocalDate from() {
        return validFrom;
    }

    LocalDate to() {
        return validTo;
    }

    Manner manner() {
        return manner;
    }

    String post() {
        return post;
    }

    Paper paper() {
        return paper;
    }

    String revokedBy() {
        return revokedBy;
    }

    String revokedReason() {
        return revokedReason;
    }
}
