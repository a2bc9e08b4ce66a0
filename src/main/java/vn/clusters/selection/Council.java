package vn.clusters.selection;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** The council that scores the applicants of one dossier: who sits on it, its rules, its conclusion. */
@Entity
@Table(name = "council")
class Council {

    static final String SECRETARY = "secretary";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String dossier;
    private String chair;
    private String secretary;
    private String reason;
    private String returnReason;
    private String decisionNumber;
    private LocalDate decisionDate;

    @Enumerated(EnumType.STRING)
    private Aggregation aggregation;

    private String subCriteria;
    private LocalDate frozenOn;
    private int runNo = 1;
    private LocalDate concludedOn;
    private Long proposedApplicant;
    private String proposalReason;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "council_seat", joinColumns = @JoinColumn(name = "council_id"))
    @OrderColumn(name = "place_no")
    private List<Seat> seats = new ArrayList<>();

    protected Council() {}

    Council(String dossier) {
        this.dossier = dossier;
    }

    /** @throws Problem 422 {@code secretary-is-member}, {@code council-empty}; 409 {@code council-established} */
    void compose(String presiding, List<String> deputies, List<String> members, String writing, String why) {
        if (decisionNumber != null) {
            throw new Problem(409, "council-established", decisionNumber);
        }
        Set<String> placed = new LinkedHashSet<>(Set.of(presiding));
        seats.clear();
        deputies.stream().filter(placed::add).forEach(name -> seats.add(new Seat(name, Seat.Duty.DEPUTY)));
        members.stream().filter(placed::add).forEach(name -> seats.add(new Seat(name, Seat.Duty.MEMBER)));
        if (seats.isEmpty()) {
            throw new Problem(422, "council-empty").with("field", "members");
        }
        if (placed.contains(writing)) {
            throw new Problem(422, "secretary-is-member").with("field", "secretary");
        }
        chair = presiding;
        secretary = writing;
        reason = why;
    }

    /** Somebody else takes the seat; nothing else changes. */
    void replace(String before, String after) {
        chair = chair.equals(before) ? after : chair;
        secretary = secretary.equals(before) ? after : secretary;
        seats.replaceAll(seat -> seat.username().equals(before) ? new Seat(after, seat.duty()) : seat);
    }

    /** chair, deputy, member or secretary. */
    String duty(String username) {
        if (username.equals(chair)) {
            return "chair";
        }
        return seats.stream()
                .filter(seat -> seat.username().equals(username))
                .map(seat -> seat.duty().name().toLowerCase(Locale.ROOT))
                .findFirst()
                .orElse(SECRETARY);
    }

    void sendBack(String why) {
        returnReason = why;
    }

    void establish(String number, LocalDate date) {
        returnReason = null;
        decisionNumber = number;
        decisionDate = date;
    }

    /** @throws Problem 409 {@code criteria-frozen} */
    void setCriteria(Aggregation rule, String contents, LocalDate on) {
        if (frozenOn != null) {
            throw new Problem(409, "criteria-frozen", VietnameseText.shown(frozenOn));
        }
        aggregation = rule;
        subCriteria = contents;
        frozenOn = on;
    }

    /** The sheets so far stay on file, the members score anew. */
    void rescore() {
        runNo++;
    }

    void conclude(Long applicant, String why, LocalDate on) {
        proposedApplicant = applicant;
        proposalReason = why;
        concludedOn = on;
    }

    /** Everyone who scores: the chair, the deputies, the members; the secretary does not. */
    List<String> scorers() {
        return Stream.concat(Stream.of(chair), seats.stream().map(Seat::username))
                .toList();
    }

    /** The scorers and the secretary. */
    List<String> everybody() {
        return Stream.concat(scorers().stream(), Stream.of(secretary)).toList();
    }

    List<String> seated(Seat.Duty duty) {
        return seats.stream()
                .filter(seat -> seat.duty() == duty)
                .map(Seat::username)
                .toList();
    }

    String chair() {
        return chair;
    }

    String secretary() {
        return secretary;
    }

    String reason() {
        return reason;
    }

    /** Why the proposal was sent back, null if it was not. */
    String returnReason() {
        return returnReason;
    }

    String decisionNumber() {
        return decisionNumber;
    }

    LocalDate decisionDate() {
        return decisionDate;
    }

    Aggregation aggregation() {
        return aggregation == null ? Aggregation.MEAN : aggregation;
    }

    String subCriteria() {
        return subCriteria;
    }

    LocalDate frozenOn() {
        return frozenOn;
    }

    int run() {
        return runNo;
    }

    LocalDate concludedOn() {
        return concludedOn;
    }

    Long proposedApplicant() {
        return proposedApplicant;
    }

    String proposalReason() {
        return proposalReason;
    }
}
