package vn.clusters.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.springframework.data.domain.Persistable;

/** How an officer wants to be told by mail, and where. */
@Entity
class MailWish implements Persistable<String> {

    /** One mail for each event, one for each working morning, or none at all. */
    enum Frequency {
        EACH,
        DIGEST,
        NONE
    }

    @Id
    private String username;

    @Enumerated(EnumType.STRING)
    private Frequency frequency;

    private String address;

    @jakarta.persistence.Transient
    private boolean fresh;

    protected MailWish() {}

    MailWish(String username) {
        this.username = username;
        this.frequency = Frequency.DIGEST;
        this.fresh = true;
    }

    MailWish set(Frequency wanted, String where) {
        frequency = wanted;
        address = where;
        return this;
    }

    Frequency frequency() {
        return frequency;
    }

    /** Null for the one that the house gives. */
    String address() {
        return address;
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
