package vn.clusters.investment;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.investment.KnownFacts.Known;
import vn.clusters.kernel.FieldSource.Item;

/** Everything about the investment policy of a dossier on one sheet. */
@Component
class PolicyFile {

    /**
     * @param track null while nobody has asked the question
     * @param known what the cluster dossier tells, by fact
     * @param agency the registration agency of today, whoever the law named when it was made
     * @param noLimits why no limit runs in the track, null if some do
     */
    record Sheet(
            Track.View track,
            Map<String, Known> known,
            String sentence,
            String agency,
            String noLimits,
            List<Comparison.Row> comparison,
            boolean investorsDiffer,
            List<SharedPapers.Row> papers,
            List<Item> opinions) {}

    private final Policy policy;
    private final KnownFacts known;
    private final RegistrationAgency agency;
    private final PolicyLines lines;
    private final UnsetLimits limits;
    private final Comparison comparison;
    private final SharedPapers papers;
    private final Dossiers dossiers;

    PolicyFile(
            Policy policy,
            KnownFacts known,
            RegistrationAgency agency,
            PolicyLines lines,
            UnsetLimits limits,
            Comparison comparison,
            SharedPapers papers,
            Dossiers dossiers) {
        this.policy = policy;
        this.known = known;
        this.agency = agency;
        this.lines = lines;
        this.limits = limits;
        this.comparison = comparison;
        this.papers = papers;
        this.dossiers = dossiers;
    }

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-dossier} */
    @Transactional(readOnly = true)
    public Sheet of(String dossier) {
        dossiers.get(dossier);
        Track.View track = policy.of(dossier).orElse(null);
        boolean needed = track != null && track.judgement().asksApproval();
        return new Sheet(
                track,
                known.of(dossier),
                lines.state(dossier).get(0).label(),
                agency.today().name(),
                track != null && track.judgement().hasTrack()
                        ? limits.sentence(track.judgement().edition())
                        : null,
                comparison.of(dossier),
                comparison.investorsDiffer(dossier),
                needed ? papers.of(dossier, track.judgement().edition()) : List.of(),
                needed ? lines.opinions(dossier) : List.of());
    }
}
