package vn.clusters.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A role that an officer holds at an agency, from–to; a null date is open. */
@Entity(name = "OfficerAssignment")
@Table(name = "officer_role")
class Assignment {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(optional = false)
    @JoinColumn(name = "officer")
    private Account account;

    @Enumerated(EnumType.STRING)
    @Column(name = "held_role")
    private Role role;

    private String agency;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected Assignment() {}

    Assignment(Account account, Role role, String agency, Validity validity) {
        this.account = account;
        this.role = role;
        this.agency = agency;
        this.validFrom = validity.from();
        this.validTo = validity.to();
    }

    void endOn(LocalDate lastDay) {
        validTo = lastDay;
    }

    Long id() {
        return id;
    }

    Role role() {
        return role;
    }

    String agency() {
        return agency;
    }

    Validity validity() {
        return new Validity(validFrom, validTo);
    }
}
