package vn.clusters.organisation;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Officers.Officer;

/** The account of an officer: name, password, roles; never deleted, only disabled. */
@Entity(name = "OfficerAccount")
@Table(name = "officer")
class Account {

    @Id
    private String username;

    private String name;
    private String searchText;
    private String agency;
    private String passwordHash;
    private boolean active = true;
    private int failedAttempts;
    private Instant lockedUntil;
    private int passwordGeneration;

    @Version
    private Long version;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    @BatchSize(size = 50)
    private final List<Assignment> assignments = new ArrayList<>();

    protected Account() {}

    Account(String username, String post, String agency, String passwordHash) {
        this.username = username;
        this.passwordHash = passwordHash;
        this.name = VietnameseText.stored(post);
        this.agency = agency;
        this.searchText = VietnameseText.searchable(username + " " + name);
    }

    Assignment assign(Role role, String at, Validity validity) {
        Assignment assignment = new Assignment(this, role, at, validity);
        assignments.add(assignment);
        return assignment;
    }

    Optional<Assignment> assignment(long id) {
        return assignments.stream().filter(assignment -> assignment.id() == id).findFirst();
    }

    /** Whether the role is held at the agency on any day of the span. */
    boolean holds(Role role, String at, Validity span) {
        return assignments.stream()
                .anyMatch(held -> held.role() == role
                        && held.agency().equals(at)
                        && held.validity().overlaps(span));
    }

    /** A new password also opens a locked account; sessions opened with the old one end. */
    void resetPassword(String hash) {
        passwordHash = hash;
        passwordGeneration++;
        failedAttempts = 0;
        lockedUntil = null;
    }

    void disable() {
        active = false;
    }

    void enable() {
        active = true;
    }

    Stream<Assignment> assignmentsOn(LocalDate date) {
        return assignments.stream().filter(assignment -> assignment.validity().covers(date));
    }

    List<Assignment> assignments() {
        return List.copyOf(assignments);
    }

    Officer officer() {
        return new Officer(username, name, agency, active);
    }

    String username() {
        return username;
    }

    String passwordHash() {
        return passwordHash;
    }

    int passwordGeneration() {
        return passwordGeneration;
    }

    boolean hasFailed() {
        return failedAttempts > 0;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
