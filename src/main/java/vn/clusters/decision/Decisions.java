package vn.clusters.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Signature;

/** The decisions as others see them. */
@Component
public class Decisions {

    /**
     * The decision on a dossier, or its draft.
     *
     * @param contents null if the submission went back before anything was drafted
     * @param reason why it was refused or given back, else null
     * @param signer name of who signs, null if not known
     * @param signature how it is signed in place of the chair by a standing authorisation, else null
     * @param number null while it is a draft
     */
    public record View(
            String dossier,
            Stage stage,
            Contents contents,
            LocalDate verifiedOn,
            String verifiedBy,
            LocalDate decidedOn,
            String decidedBy,
            String reason,
            Capacity capacity,
            String signer,
            Signature signature,
            String number,
            LocalDate issuedOn,
            LocalDate registeredOn,
            List<Sending> sendings) {}

    private final StoredDecisions stored;

    Decisions(StoredDecisions stored) {
        this.stored = stored;
    }

    /** Empty until the provincial office has looked at the submission. */
    @Transactional(readOnly = true)
    public Optional<View> of(String dossier) {
        return stored.findByDossier(dossier).map(Decision::view);
    }
}
