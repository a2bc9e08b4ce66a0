package vn.clusters.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** One person told of one event. */
@Entity
class Reminder {

    /** What happened. */
    enum Kind {
        DEADLINE_NEAR,
        DEADLINE_PASSED,
        TASK_ASSIGNED,
        TASK_REMINDED,
        OPINION_ASKED,
        CAME_BACK,
        QUESTION_ASKED;

        /** Kebab-case name, used in message keys. */
        String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * What is told.
     *
     * @param event unique among all events; whoever was told of it is not told again
     * @param task id of the open task that it is about, null if none
     * @param step name of the step or of the limit
     * @param dueOn null if there is no due date
     */
    record Told(String event, Kind kind, String dossier, String cluster, String task, String step, LocalDate dueOn) {}

    private static final int LONGEST = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String eventKey;
    private String recipient;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String dossier;
    private String cluster;
    private String task;
    private String step;
    private LocalDate dueOn;
    private Instant toldAt;
    private Instant readAt;
    private Instant digestAfter;
    private String insteadOf;

    protected Reminder() {}

    Reminder(Told told, String recipient, Instant at) {
        this.eventKey = told.event();
        this.recipient = recipient;
        this.kind = told.kind();
        this.dossier = told.dossier();
        this.cluster = cut(told.cluster());
        this.task = told.task();
        this.step = cut(told.step());
        this.dueOn = told.dueOn();
        this.toldAt = at;
    }

    private static String cut(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    Reminder insteadOf(String absent) {
        insteadOf = absent;
        return this;
    }

    /** User name of whoever is away and would have been told; null for the recipient's own. */
    public String insteadOf() {
        return insteadOf;
    }

    /** Goes into the digest of that moment; null into none. */
    void intoDigest(Instant after) {
        digestAfter = after;
    }

    void read(Instant at) {
        readAt = readAt == null ? at : readAt;
    }

    void unread() {
        readAt = null;
    }

    public Long id() {
        return id;
    }

    String recipient() {
        return recipient;
    }

    public String kind() {
        return kind.slug();
    }

    public String dossier() {
        return dossier;
    }

    public String cluster() {
        return cluster;
    }

    public String task() {
        return task;
    }

    /** Where to go: the task, else the dossier. */
    String path() {
        return task == null ? pathOfDossier() : "/tasks/" + task;
    }

    /** At what it is about. */
    String pathOfDossier() {
        return "/dossiers/" + dossier + (kind == Kind.QUESTION_ASKED ? "#questions" : "");
    }

    public String step() {
        return step;
    }

    /** Null if there is none. */
    public LocalDate dueOn() {
        return dueOn;
    }

    public Instant toldAt() {
        return toldAt;
    }

    public boolean isRead() {
        return readAt != null;
    }
}
