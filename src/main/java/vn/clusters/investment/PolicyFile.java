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
     */
    record Sheet(
            Track.View track,
            Map<String, Known> known,
            String sentence,
            List<Comparison.Row> comparison,
            boolean investorsDiffer,
            List<SharedPapers.Row> papers,
            List<Item> opinions) {}

    private final Policy policy;
    private final KnownFacts known;
    private final PolicyLines lines;
    private final Comparison comparison;
    private final SharedPapers papers;
    private final Dossiers dossiers;

    PolicyFile(
            Policy policy,
            KnownFacts known,
            PolicyLines lines,
            Comparison comparison,
            SharedPapers papers,
            Dossiers dossiers) {
        this.policy = policy;
        this.known = known;
        this.lines = lines;
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
                comparison.of(dossier),
                comparison.investorsDiffer(dossier),
                needed ? papers.of(dossier, track.judgement().edition()) : List.of(),
                needed ? lines.opinions(dossier) : List.of());
    }
}
