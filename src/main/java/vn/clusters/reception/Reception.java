package vn.clusters.reception;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;

/** What happened to a dossier between the first request and the full dossier. */
@Component
class Reception {

    /** Everything in its own order, oldest first. */
    record Record(
            List<Notice.View> notices,
            List<Receipt.View> receipts,
            List<PaperCheck.View> checks,
            List<SupplementRequest.View> supplements) {}

    private final Dossiers dossiers;
    private final Notices notices;
    private final Receipts receipts;
    private final PaperChecks checks;
    private final SupplementRequests requests;

    Reception(Dossiers dossiers, Notices notices, Receipts receipts, PaperChecks checks, SupplementRequests requests) {
        this.dossiers = dossiers;
        this.notices = notices;
        this.receipts = receipts;
        this.checks = checks;
        this.requests = requests;
    }

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-dossier} */
    @Transactional(readOnly = true)
    public Record of(String dossier) {
        String code = dossiers.get(dossier).code();
        return new Record(
                notices.findByDossierOrderById(code).stream().map(Notice::view).toList(),
                receipts.findByDossierOrderById(code).stream()
                        .map(Receipt::view)
                        .toList(),
                checks.findByDossierOrderById(code).stream()
                        .map(PaperCheck::view)
                        .toList(),
                requests.findByDossierOrderByRoundNo(code).stream()
                        .map(SupplementRequest::view)
                        .toList());
    }
}
