package vn.clusters.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;

/**
 * A change of the list as it is read.
 *
 * @param number of the approval, or of the letter of refusal
 * @param version id of the version that came of it, null before
 * @param told who was told the result, null before
 */
@JsonInclude
record PlanFile(
        String dossier,
        String stage,
        List<ProposedEntry> entries,
        String verifiedBy,
        PlanProposal.Direction direction,
        String reason,
        String number,
        LocalDate date,
        String authority,
        Long version,
        String told,
        LocalDate toldOn) {

    /** Nothing is described yet. */
    static PlanFile empty(String dossier) {
        return new PlanFile(dossier, null, List.of(), null, null, null, null, null, null, null, null, null);
    }
}
