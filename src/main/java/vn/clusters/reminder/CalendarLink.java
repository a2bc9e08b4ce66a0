package vn.clusters.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.springframework.data.domain.Persistable;

/** The address of an officer's calendar, known to its holder only: a new one ends the one before. */
@Entity
class CalendarLink implements Persistable<String> {

    @Id
    private String username;

    private String secretHash;
    private Instant issuedAt;

    @jakarta.persistence.Transient
    private boolean fresh;

    protected CalendarLink() {}

    CalendarLink(String username) {
        this.username = username;
        this.fresh = true;
    }

    CalendarLink issue(String hash, Instant at) {
        secretHash = hash;
        issuedAt = at;
        return this;
    }

    String username() {
        return username;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    @Override
    public String getId() {
        return username;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
