package vn.clusters.investment;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.decision.Contents;
import vn.clusters.decision.Decisions;
import vn.clusters.dossier.Dossiers;

/** Drafts the decision on the policy from what the cluster dossier already says, so that nobody types it twice. */
@Component
class PolicyDraft {

    private final Tracks tracks;
    private final Decisions decisions;
    private final Dossiers dossiers;
    private final Wording words;

    PolicyDraft(Tracks tracks, Decisions decisions, Dossiers dossiers, Wording words) {
        this.tracks = tracks;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.words = words;
    }

    PolicyDecision of(String dossier) {
        return tracks.findByDossier(dossier)
                .flatMap(track -> Optional.ofNullable(track.view().decision()))
                .or(() -> decisions
                        .of(dossier)
                        .flatMap(found -> Optional.ofNullable(found.contents()))
                        .map(this::from))
                .orElseGet(() -> from(dossiers.get(dossier)));
    }

    private PolicyDecision from(Contents contents) {
        return new PolicyDecision(
                null,
                null,
                null,
                words.say("project", contents.clusterName()),
                contents.investor(),
                contents.areaHa(),
                contents.place(),
                contents.capitalVnd(),
                contents.schedule(),
                null);
    }

    private PolicyDecision from(Dossiers.View dossier) {
        Optional<Dossiers.Applicant> applicant = dossier.applicants().stream()
                .filter(candidate -> "accepted".equals(candidate.status()))
                .findFirst();
        return new PolicyDecision(
                null,
                null,
                null,
                words.say("project", dossier.cluster().name()),
                applicant.map(Dossiers.Applicant::name).orElse(null),
                dossier.cluster().areaHa(),
                dossier.cluster().place(),
                applicant.map(Dossiers.Applicant::investmentVnd).orElse(null),
                null,
                null);
    }
}
