package vn.clusters.reminder;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A mail on its way. Once a node has begun to send it, no other does, whatever becomes of the node. */
@Entity(name = "OutgoingMail")
@Table(name = "outgoing_mail")
class Mail {

    /** Waiting for its time, in the hands of a node, at its end, or in need of a person. */
    enum State {
        WAITING,
        SENDING,
        SENT,
        FAILED
    }

    /** A mail as written. */
    record Letter(String subject, String text, String html) {}

    private static final Duration CLAIM = Duration.ofMinutes(10);
    private static final int LONGEST_PAUSE_MINUTES = 60;
    private static final int LONGEST_ERROR = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String eventKey;
    private String recipient;
    private String subject;
    private String bodyText;
    private String bodyHtml;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;
    private Instant notBefore;
    private String claimedBy;
    private Instant claimedUntil;
    private String lastError;
    private Instant createdAt;
    private Instant sentAt;
    private String sentTo;

    protected Mail() {}

    Mail(String event, String recipient, Letter letter, Instant at) {
        this.eventKey = event;
        this.recipient = recipient;
        this.subject = letter.subject();
        this.bodyText = letter.text();
        this.bodyHtml = letter.html();
        this.state = State.WAITING;
        this.createdAt = at;
        this.notBefore = at;
    }

    void claim(String node, Instant now) {
        state = State.SENDING;
        claimedBy = node;
        claimedUntil = now.plus(CLAIM);
        attempts++;
    }

    boolean isClaimedBy(String node) {
        return state == State.SENDING && node.equals(claimedBy);
    }

    void sent(String address, Instant at) {
        state = State.SENT;
        sentTo = address;
        sentAt = at;
        lastError = null;
    }

    /** Tried again later, each time after a longer pause. */
    void later(String error, Instant now) {
        state = State.WAITING;
        int minutes = attempts > 6 ? LONGEST_PAUSE_MINUTES : Math.min(1 << (attempts - 1), LONGEST_PAUSE_MINUTES);
        notBefore = now.plus(Duration.ofMinutes(minutes));
        lastError = cut(error);
    }

    void failed(String error) {
        state = State.FAILED;
        lastError = cut(error);
    }

    /** A person lets it go once more. */
    void again(Instant now) {
        state = State.WAITING;
        attempts = 0;
        notBefore = now;
    }

    private static String cut(String text) {
        return text != null && text.length() > LONGEST_ERROR ? text.substring(0, LONGEST_ERROR) : text;
    }

    public Long id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    String text() {
        return bodyText;
    }

    String html() {
        return bodyHtml;
    }

    public State state() {
        return state;
    }

    public int attempts() {
        return attempts;
    }

    public Instant notBefore() {
        return notBefore;
    }

    /** Null if nothing went wrong. */
    public String lastError() {
        return lastError;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Null until it is sent. */
    public Instant sentAt() {
        return sentAt;
    }
}
