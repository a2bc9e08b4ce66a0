package vn.clusters.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.document.Documents;
import vn.clusters.kernel.Signature;
import vn.clusters.law.Finding;

/** The appraisals of a dossier as others see them. */
@Component
@Transactional
public class Appraisals {

    /**
     * One appraisal.
     *
     * @param proposal approve, approve-with-conditions, supplement, refuse
     * @param reason why supplements are needed or refusal is proposed, else null
     * @param eligible false if a condition is not met, null if one is unknown and none fails, else true
     * @param facts as stated, by the name that the tables give them; unknown ones are absent
     * @param signedBy null until the director has signed
     * @param signature how it was signed in place of the director by a standing authorisation, else null
     * @param reportNumber null until the report is issued
     */
    public record View(
            int round,
            LocalDate on,
            String by,
            String proposal,
            String legality,
            String feasibility,
            String conclusion,
            String conditions,
            String reason,
            Boolean eligible,
            List<Finding> findings,
            Map<String, String> facts,
            String signedBy,
            Signature signature,
            String reportNumber,
            LocalDate reportDate) {}

    private final AppraisalRounds rounds;
    private final Documents documents;

    Appraisals(AppraisalRounds rounds, Documents documents) {
        this.rounds = rounds;
        this.documents = documents;
    }

    /** The latest appraisal; empty before the first. */
    @Transactional(readOnly = true)
    public Optional<View> of(String dossier) {
        return rounds.findFirstByDossierOrderByRoundNoDesc(dossier).map(Appraisal::view);
    }

    /** Every round, oldest first. */
    @Transactional(readOnly = true)
    public List<View> all(String dossier) {
        return rounds.findByDossierOrderByRoundNo(dossier).stream()
                .map(Appraisal::view)
                .toList();
    }

    /** Gives the appraisal back to its officer, who reads the reason above the next one; its report no longer stands. */
    public void handBack(String dossier, String reason) {
        rounds.latest(dossier).handBack(reason);
        documents.setAside(dossier, Reporting.REPORT);
    }
}
