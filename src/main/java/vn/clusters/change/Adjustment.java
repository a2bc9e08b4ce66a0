package vn.clusters.change;

import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.clusters.law.ChangeKinds.ChangeKind;

/** What a dossier of adjustment asks to change, and what was found about it on the way. */
@Entity
@Table(name = "adjustment")
class Adjustment {

    /**
     * Who asks for it and why.
     *
     * @param placeWithinUnit whether a new place stays in the unit; null if the place stays
     */
    @Embeddable
    record Request(String proposer, Boolean placeWithinUnit, String reason, String evidence) {}

    @Id
    private String dossier;

    @Embedded
    private Request request;

    @Convert(converter = JsonColumns.Alterations.class)
    private List<Alteration> changes = List.of();

    @Convert(converter = JsonColumns.Kinds.class)
    private List<ChangeKind> kinds = List.of();

    private boolean redirected;
    private String settlementNumber;
    private LocalDate settledOn;
    private String settlementNote;

    protected Adjustment() {}

    Adjustment(String dossier, String proposer) {
        this.dossier = dossier;
        this.request = new Request(proposer, null, null, null);
    }

    /** What was settled about an earlier owner says nothing about another one. */
    void describe(Request asked, List<Alteration> alterations) {
        boolean sameOwner = of(ChangedField.OWNER, changes).equals(of(ChangedField.OWNER, alterations));
        request = asked;
        changes = List.copyOf(alterations);
        kinds = List.of();
        if (!sameOwner) {
            settle(null, null, null);
        }
    }

    void classify(List<ChangeKind> found) {
        kinds = List.copyOf(found);
    }

    void redirect() {
        redirected = true;
    }

    void settle(String number, LocalDate on, String note) {
        settlementNumber = number;
        settledOn = on;
        settlementNote = note;
    }

    /** Whether it is known what is to change; before, at most who asks for it. */
    boolean isDescribed() {
        return !changes.isEmpty();
    }

    Request request() {
        return request;
    }

    List<ChangeKind> kinds() {
        return kinds;
    }

    Optional<Alteration> of(ChangedField field) {
        return of(field, changes);
    }

    private static Optional<Alteration> of(ChangedField field, List<Alteration> alterations) {
        return alterations.stream()
                .filter(alteration -> alteration.field() == field)
                .findFirst();
    }

    Adjustments.View view() {
        return new Adjustments.View(
                dossier,
                request.proposer(),
                request.reason(),
                request.evidence(),
                changes,
                kinds,
                redirected,
                settlementNumber == null
                        ? null
                        : new Adjustments.Settlement(settlementNumber, settledOn, settlementNote));
    }
}
