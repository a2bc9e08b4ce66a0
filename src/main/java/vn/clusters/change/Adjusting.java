package vn.clusters.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.change.AdjustmentRecording.AdjustmentDescribed;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Problem;
import vn.clusters.registry.ClusterFacts;
import vn.clusters.registry.Clusters;

/** The proposal: what is to change in the decision on the cluster, held against what the registry says. */
@Component
@Transactional
class Adjusting {

    private final StoredAdjustments stored;
    private final Subjects subjects;
    private final ClusterFacts facts;
    private final Dossiers dossiers;
    private final NewOwners owners;
    private final ApplicationEventPublisher events;

    Adjusting(
            StoredAdjustments stored,
            Subjects subjects,
            ClusterFacts facts,
            Dossiers dossiers,
            NewOwners owners,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.subjects = subjects;
        this.facts = facts;
        this.dossiers = dossiers;
        this.owners = owners;
        this.events = events;
    }

    /** Facts of the cluster by name; empty if the dossier is about none. */
    Map<String, String> current(String dossier) {
        return subjects.of(dossier).map(Clusters.Cluster::id).map(facts::of).orElse(Map.of());
    }

    /** What the request already asked for when the dossier was opened: area and trades other than those on record. */
    List<Alteration> asked(String dossier) {
        Dossiers.ProposedCluster wanted = dossiers.get(dossier).cluster();
        Map<String, String> current = current(dossier);
        String area = wanted.areaHa().stripTrailingZeros().toPlainString();
        return Stream.of(asked(ChangedField.AREA, area, current), asked(ChangedField.TRADES, wanted.trades(), current))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Alteration> asked(ChangedField field, String wanted, Map<String, String> current) {
        String before = current.get(field.fact());
        return before == null || wanted == null || wanted.equals(before)
                ? Optional.empty()
                : Optional.of(new Alteration(field, before, wanted));
    }

    /** @throws Problem 422 {@code nothing-changed}, {@code place-unclear} */
    void describe(String dossier, Answers answers) {
        List<Alteration> changes = changes(answers, current(dossier));
        if (changes.isEmpty()) {
            throw new Problem(422, "nothing-changed").with("field", ChangedField.NAME.answer());
        }
        Adjustment.Request request = new Adjustment.Request(
                answers.text("proposer"),
                within(changes, answers),
                answers.text("necessity"),
                answers.text("evidence"));
        Adjustment adjustment = stored.findById(dossier).orElseGet(() -> new Adjustment(dossier, request.proposer()));
        Optional<Alteration> ownerBefore = adjustment.of(ChangedField.OWNER);
        adjustment.describe(request, changes);
        stored.save(adjustment);
        owners.follow(dossier, ownerBefore, adjustment.of(ChangedField.OWNER));
        announce(dossier, request, changes);
    }

    private void announce(String dossier, Adjustment.Request request, List<Alteration> changes) {
        Map<String, String> before = new LinkedHashMap<>();
        Map<String, String> after = new LinkedHashMap<>();
        for (Alteration change : changes) {
            before.put(change.field().fact(), change.before());
            after.put(change.field().fact(), change.after());
        }
        events.publishEvent(new AdjustmentDescribed(dossier, request.proposer(), before, after, request.evidence()));
    }

    private static Boolean within(List<Alteration> changes, Answers answers) {
        boolean moves = changes.stream().anyMatch(change -> change.field() == ChangedField.PLACE);
        if (moves && answers.text("placeWithinUnit") == null) {
            throw new Problem(422, "place-unclear").with("field", "placeWithinUnit");
        }
        return moves ? Boolean.valueOf("yes".equals(answers.text("placeWithinUnit"))) : null;
    }

    /** What is written as it stands already is no change. */
    private static List<Alteration> changes(Answers answers, Map<String, String> current) {
        List<Alteration> changes = new ArrayList<>();
        for (ChangedField field : ChangedField.values()) {
            String after = written(field, answers);
            String before = current.get(field.fact());
            if (after != null && !Objects.equals(before, after)) {
                changes.add(new Alteration(field, before, after));
            }
        }
        return changes;
    }

    private static String written(ChangedField field, Answers answers) {
        if (!field.isNumber() || answers.number(field.answer()) == null) {
            return answers.text(field.answer());
        }
        return answers.number(field.answer()).stripTrailingZeros().toPlainString();
    }
}
