package vn.clusters.decision;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.kernel.Answers;

/** Drafts the decision: from the dossier first, then from what the provincial office filled in. */
@Component
@Transactional
class Drafting {

    /** The choice that names no investor. */
    static final String NOBODY = "none";

    /** Characters; a longer list of members is left to the dossier. */
    private static final int LONGEST_MEMBERS = 600;

    private final StoredDecisions decisions;
    private final Candidates candidates;
    private final Dossiers dossiers;
    private final Appraisals appraisals;
    private final Wording words;
    private final DecidedChanges changes;
    private final ChangeDrafting changing;

    Drafting(
            StoredDecisions decisions,
            Candidates candidates,
            Dossiers dossiers,
            Appraisals appraisals,
            Wording words,
            DecidedChanges changes,
            ChangeDrafting changing) {
        this.decisions = decisions;
        this.candidates = candidates;
        this.dossiers = dossiers;
        this.appraisals = appraisals;
        this.words = words;
        this.changes = changes;
        this.changing = changing;
    }

    /** The draft on file, or the first one. */
    Contents current(String dossier) {
        return decisions
                .findByDossier(dossier)
                .flatMap(decision -> Optional.ofNullable(decision.contents()))
                .orElseGet(() -> changes.concern(dossier) ? changing.first(dossier) : first(dossier));
    }

    private Contents first(String dossier) {
        Dossiers.ProposedCluster cluster = dossiers.get(dossier).cluster();
        List<Applicant> assignable = candidates.of(dossier);
        Optional<Applicant> investor =
                assignable.stream().filter(only -> assignable.size() == 1).findFirst();
        return new Contents(
                cluster.name(),
                cluster.areaHa(),
                cluster.place(),
                cluster.trades(),
                cluster.clusterType(),
                null,
                investor.map(Applicant::id).orElse(null),
                investor.map(this::named).orElse(null),
                words.say("draft.infrastructure"),
                investor.map(Applicant::investmentVnd).orElse(null),
                words.say("draft.capital-structure"),
                words.say("draft.schedule"),
                appraisals.of(dossier).map(Appraisals.View::conditions).orElse(null),
                words.say("draft.incentives"),
                words.say("draft.responsibilities"),
                null,
                words.say("draft.further-bases"));
    }

    Contents filledIn(String dossier, Answers answers) {
        Optional<Applicant> investor = candidates.of(dossier).stream()
                .filter(candidate -> Long.toString(candidate.id()).equals(answers.text("investor")))
                .findFirst();
        return new Contents(
                answers.text("clusterName"),
                answers.number("areaHa"),
                answers.text("place"),
                answers.text("trades"),
                dossiers.get(dossier).cluster().clusterType(),
                answers.number("minimumLandHa"),
                investor.map(Applicant::id).orElse(null),
                investor.map(this::named).orElse(null),
                answers.text("infrastructure"),
                answers.number("capitalVnd"),
                answers.text("capitalStructure"),
                answers.text("schedule"),
                answers.text("conditions"),
                answers.text("incentives"),
                answers.text("responsibilities"),
                answers.date("effectiveOn"),
                answers.text("furtherBases"));
    }

    /** The investor as the decision names it: a consortium with those who form it. */
    private String named(Applicant applicant) {
        String members = String.join("; ", applicant.members());
        return members.isEmpty() || members.length() > LONGEST_MEMBERS
                ? applicant.name()
                : words.say("consortium", applicant.name(), members);
    }
}
