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

    @Version
    private Long version;

    @OneToMany(mappedBy = "account", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private final List<Assignment> assignments = new ArrayList<>();

    protected Account() {}

    Account(String username, String name, String agency, String passwordHash) {
        this.username = username;
        this.passwordHash = passwordHash;
        sit(name, agency);
    }

    /** Takes the post and the agency at which the officer sits. */
    void sit(String post, String at) {
        name = VietnameseText.stored(post);
        agency = at;
        searchText = VietnameseText.searchable(username + " " + name);
    }

    Assignment assign(Role role, String at, Validity validity) {
        Assignment assignment = new Assignment(this, role, at, validity);
        assignments.add(assignment);
        return assignment;
    }

    void withdraw(Assignment assignment) {
        assignments.remove(assignment);
    }

    Optional<Assignment> assignment(long id) {
        return assignments.stream().filter(assignment -> assignment.id() == id).findFirst();
    }

    /** A new password also opens a locked account. */
    void resetPassword(String hash) {
        passwordHash = hash;
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

    boolean hasFailed() {
        return failedAttempts > 0;
    }

    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }
}
