package vn.clusters.decision;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.change.Adjustments;
import vn.clusters.change.Alteration;
import vn.clusters.change.ChangedField;
import vn.clusters.change.Revocations;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.kernel.Answers;

/** Drafts a decision that adjusts or revokes another: what changes comes from the dossier, the rest is filled in. */
@Component
class ChangeDrafting {

    private final DecidedChanges changes;
    private final Candidates candidates;
    private final Appraisals appraisals;
    private final Wording words;

    ChangeDrafting(DecidedChanges changes, Candidates candidates, Appraisals appraisals, Wording words) {
        this.changes = changes;
        this.candidates = candidates;
        this.appraisals = appraisals;
        this.words = words;
    }

    Contents first(String dossier) {
        String conditions =
                appraisals.of(dossier).map(Appraisals.View::conditions).orElse(null);
        String handling =
                changes.revocation(dossier).map(Revocations.View::handling).orElse(null);
        String duties = handling == null
                ? words.say("draft.adjustment-responsibilities")
                : handling + "\n" + words.say("draft.revocation-responsibilities");
        return contents(dossier, conditions, duties, null, words.say("draft.further-bases"));
    }

    Contents filledIn(String dossier, Answers answers) {
        return contents(
                dossier,
                answers.text("conditions"),
                answers.text("responsibilities"),
                answers.date("effectiveOn"),
                answers.text("furtherBases"));
    }

    private Contents contents(
            String dossier, String conditions, String duties, java.time.LocalDate effectiveOn, String bases) {
        Optional<Adjustments.View> adjustment = changes.adjustment(dossier);
        Optional<Applicant> owner = owner(dossier, adjustment);
        return new Contents(
                changes.cluster(dossier).name(),
                number(adjustment, ChangedField.AREA),
                text(adjustment, ChangedField.PLACE)
                        .or(() -> text(adjustment, ChangedField.BOUNDARY))
                        .orElse(null),
                text(adjustment, ChangedField.TRADES).orElse(null),
                null,
                null,
                owner.map(Applicant::id).orElse(null),
                owner.map(Applicant::name).orElse(null),
                null,
                number(adjustment, ChangedField.CAPITAL),
                null,
                text(adjustment, ChangedField.SCHEDULE).orElse(null),
                conditions,
                null,
                duties,
                effectiveOn,
                bases);
    }

    /** The proposed owner if it may be assigned, else the only one who may. */
    private Optional<Applicant> owner(String dossier, Optional<Adjustments.View> adjustment) {
        Optional<String> proposed = text(adjustment, ChangedField.OWNER);
        if (proposed.isEmpty()) {
            return Optional.empty();
        }
        List<Applicant> assignable = candidates.of(dossier);
        return assignable.stream()
                .filter(applicant -> assignable.size() == 1 || applicant.name().equalsIgnoreCase(proposed.get()))
                .findFirst();
    }

    private static Optional<String> text(Optional<Adjustments.View> adjustment, ChangedField field) {
        return adjustment.flatMap(view -> view.of(field)).map(Alteration::after);
    }

    private static BigDecimal number(Optional<Adjustments.View> adjustment, ChangedField field) {
        return text(adjustment, field).map(BigDecimal::new).orElse(null);
    }
}
