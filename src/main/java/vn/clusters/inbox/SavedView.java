package vn.clusters.inbox;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;

/** A filter of the list of work with its order, under a name: of one officer or of an agency. */
@Entity
class SavedView {

    private static final String OFFICER = "officer:";
    private static final String AGENCY = "agency:";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String holder;
    private String name;
    private String address;
    private String savedBy;
    private Instant savedAt;

    protected SavedView() {}

    SavedView(String holder, String name, String address, String savedBy, Instant savedAt) {
        this.holder = holder;
        this.name = name;
        this.address = address;
        this.savedBy = savedBy;
        this.savedAt = savedAt;
    }

    static String ofOfficer(String username) {
        return OFFICER + username;
    }

    static String ofAgency(String agency) {
        return AGENCY + agency;
    }

    public Long id() {
        return id;
    }

    String holder() {
        return holder;
    }

    public boolean isShared() {
        return holder.startsWith(AGENCY);
    }

    /** Id of the agency whose it is, null for an officer's own. */
    public String agency() {
        return isShared() ? holder.substring(AGENCY.length()) : null;
    }

    public String name() {
        return name;
    }

    void rename(String words) {
        name = words;
    }

    /** Path and query of the page that shows it. */
    public String address() {
        return address;
    }
}
