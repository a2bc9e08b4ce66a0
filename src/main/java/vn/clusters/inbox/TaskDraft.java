package vn.clusters.inbox;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import java.time.Instant;

/** What one officer typed into the form of one task and has not sent. */
@Entity
class TaskDraft {

    /** Longest text of all fields together, characters of JSON. */
    static final int LONGEST = 200_000;

    /** Whose draft of which task. */
    @Embeddable
    record Key(String taskId, String officer) implements Serializable {}

    @EmbeddedId
    private Key whose;

    private String fields;
    private Instant savedAt;

    protected TaskDraft() {}

    TaskDraft(Key whose, String fields, Instant savedAt) {
        this.whose = whose;
        this.fields = fields;
        this.savedAt = savedAt;
    }

    /** JSON object: typed text, or list of chosen values, by field key. */
    String fields() {
        return fields;
    }

    public Instant savedAt() {
        return savedAt;
    }
}
