package vn.clusters.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;

/** Offers the committees that may take a dossier over today. */
@Component
@Transactional(readOnly = true)
class Followers {

    /**
     * What the form of the hand-over shows.
     *
     * @param offered none while the committee in charge stands
     * @param decided the one that follows without anybody's choice, null if somebody must choose
     */
    record Offer(List<Successors.Successor> offered, String decided) {}

    private final StoredDossiers stored;
    private final Successors successors;
    private final BusinessTime time;

    Followers(StoredDossiers stored, Successors successors, BusinessTime time) {
        this.stored = stored;
        this.successors = successors;
        this.time = time;
    }

    Offer of(String code) {
        Dossiers.View dossier = stored.get(code).view();
        return successors.hasEnded(dossier, time.today())
                ? new Offer(
                        successors.of(dossier, time.today()),
                        successors.decided(dossier, time.today()).orElse(null))
                : new Offer(List.of(), null);
    }
}
