package vn.clusters.change;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.change.AdjustmentRecording.AdjustmentClassified;
import vn.clusters.change.AdjustmentRecording.AdjustmentRedirected;
import vn.clusters.change.AdjustmentRecording.RightsNotSettled;
import vn.clusters.change.AdjustmentRecording.RightsSettled;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.SupplementProposed;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Problem;
import vn.clusters.law.ChangeKinds.ChangeKind;

/** The officer confirms what kinds of change these are; what is more than an adjustment goes another way. */
@Component
@Transactional
class Classifying {

    private final StoredAdjustments stored;
    private final Dossiers dossiers;
    private final ApplicationEventPublisher events;

    Classifying(StoredAdjustments stored, Dossiers dossiers, ApplicationEventPublisher events) {
        this.stored = stored;
        this.dossiers = dossiers;
        this.events = events;
    }

    boolean changes(String dossier, ChangedField field) {
        return stored.get(dossier).of(field).isPresent();
    }

    Boolean placeWithinUnit(String dossier) {
        return stored.get(dossier).request().placeWithinUnit();
    }

    /** How much larger it becomes; a cluster whose area nobody knows counts as wholly new. Null if the area stays. */
    BigDecimal areaDelta(String dossier) {
        return stored.get(dossier)
                .of(ChangedField.AREA)
                .map(area -> new BigDecimal(area.after()).subtract(number(area.before())))
                .orElse(null);
    }

    private static BigDecimal number(String text) {
        return text == null ? BigDecimal.ZERO : new BigDecimal(text);
    }

    void record(String dossier, List<ChangeKind> kinds) {
        stored.get(dossier).classify(kinds);
    }

    /** @throws Problem 422 {@code change-beyond-adjustment} naming the kinds, with the provision */
    void classify(String dossier, String outcome, Answers answers) {
        Adjustment adjustment = stored.get(dossier);
        String reason = answers.text("reason");
        if ("redirect".equals(outcome)) {
            adjustment.redirect();
            dossiers.changeStatus(dossier, DossierStatus.REFUSED);
            events.publishEvent(new AdjustmentRedirected(dossier, names(adjustment.kinds()), reason));
            return;
        }
        requireWithin(adjustment.kinds());
        events.publishEvent(new AdjustmentClassified(dossier, names(adjustment.kinds()), answers.text("remark")));
    }

    private static void requireWithin(List<ChangeKind> kinds) {
        List<ChangeKind> beyond = kinds.stream().filter(ChangeKind::beyond).toList();
        Optional<ChangeKind> first = beyond.stream().findFirst();
        if (first.isPresent()) {
            throw new Problem(422, "change-beyond-adjustment", String.join("; ", names(beyond)))
                    .with("field", "outcome")
                    .with("kinds", beyond.stream().map(ChangeKind::kind).collect(Collectors.toList()))
                    .citing(first.get().citation());
        }
    }

    private static List<String> names(List<ChangeKind> kinds) {
        return kinds.stream().map(ChangeKind::name).toList();
    }

    void settle(String dossier, String outcome, Answers answers) {
        if ("not-settled".equals(outcome)) {
            String reason = answers.text("reason");
            events.publishEvent(new SupplementProposed(dossier, reason));
            events.publishEvent(new RightsNotSettled(dossier, reason));
            return;
        }
        String number = answers.text("settlementNumber");
        LocalDate on = answers.date("settledOn");
        stored.get(dossier).settle(number, on, answers.text("settlementNote"));
        events.publishEvent(new RightsSettled(dossier, number, on, answers.text("settlementNote")));
    }
}
