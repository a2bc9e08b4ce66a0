package vn.clusters.transition;

import java.util.List;
import java.util.Optional;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Amendments;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.ledger.Entry;
import vn.clusters.ledger.Ledger;

/** Takes the hand-over of one dossier back, as long as the committee that took over has done nothing on it. */
@Component
@Transactional
class Returning {

    private static final int PAGE = 500;

    private final HandOverLines lines;
    private final Dossiers dossiers;
    private final Amendments amendments;
    private final PassingSeats seats;
    private final Ledger ledger;
    private final AgencyNames agencies;
    private final BusinessTime time;

    Returning(
            HandOverLines lines,
            Dossiers dossiers,
            Amendments amendments,
            PassingSeats seats,
            Ledger ledger,
            AgencyNames agencies,
            BusinessTime time) {
        this.lines = lines;
        this.dossiers = dossiers;
        this.amendments = amendments;
        this.seats = seats;
        this.ledger = ledger;
        this.agencies = agencies;
        this.time = time;
    }

    /**
     * Gives the dossier back to the committee that had it before the act.
     *
     * @throws Problem 404 {@code unknown-hand-over}; 409 {@code nothing-to-return}, {@code seat-scored-since}, {@code already-returned}, {@code
     *     handed-over-since}, {@code acted-since}, {@code dossier-closed}
     */
    void takeBack(long act, String dossier, String reason) {
        HandOverLine line = lines.findByHandOverIdAndDossier(act, dossier)
                .orElseThrow(() -> new Problem(404, "unknown-hand-over", act));
        requireStanding(line);
        actedSince(line).ifPresent(entry -> {
            throw new Problem(
                    409,
                    "acted-since",
                    entry.name(),
                    new DefaultMessageSourceResolvable(new String[] {"ledger." + entry.act()}, entry.act()),
                    VietnameseText.shown(entry.at().atZone(BusinessTime.ZONE).toLocalDate()));
        });
        seats.passBack(dossier, line.seats(), reason);
        if (line.isHandedOver()) {
            amendments.handBack(dossier, line.from(), reason);
        }
        line.takenBack(Acting.current().actor(), time.now(), reason);
    }

    private void requireStanding(HandOverLine line) {
        if (!line.isReturnable()) {
            throw new Problem(409, "nothing-to-return", line.dossier());
        }
        if (line.returnedAt() != null) {
            throw new Problem(
                    409,
                    "already-returned",
                    line.dossier(),
                    VietnameseText.shown(
                            line.returnedAt().atZone(BusinessTime.ZONE).toLocalDate()));
        }
        if (!line.isHandedOver()) {
            return;
        }
        String now = dossiers.get(line.dossier()).localCommittee();
        if (!now.equals(line.to())) {
            throw new Problem(409, "handed-over-since", line.dossier(), agencies.nameOf(now));
        }
    }

    /** The first act since then that an officer of the committee did on the dossier. */
    private Optional<Entry> actedSince(HandOverLine line) {
        if (!line.isHandedOver()) {
            return Optional.empty();
        }
        List<Entry> page = ledger.after(line.dossier(), line.ledgerHead(), PAGE);
        while (!page.isEmpty()) {
            Optional<Entry> acted = page.stream()
                    .filter(entry -> line.to().equals(entry.onBehalfOf()))
                    .findFirst();
            if (acted.isPresent()) {
                return acted;
            }
            page = ledger.after(line.dossier(), page.get(page.size() - 1).seq(), PAGE);
        }
        return Optional.empty();
    }
}
