package vn.clusters.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Recorded;

/** The acts of this module that the ledger keeps. */
final class Recording {

    private Recording() {}

    record CouncilProposed(
            String dossier, String chair, List<String> deputies, List<String> members, String secretary, String reason)
            implements Recorded {}

    record CouncilEstablished(String dossier, String number, LocalDate date) implements Recorded {}

    record CouncilReturned(String dossier, String reason) implements Recorded {}

    record CriteriaSet(String dossier, String aggregation, String subCriteria, Map<String, BigDecimal> maxima)
            implements Recorded {}

    record ApplicantsScored(
            String dossier, String member, int run, Map<String, Map<String, BigDecimal>> scores, String remark)
            implements Recorded {}

    record ScoringReopened(String dossier, int run, String reason) implements Recorded {}

    record ScoringConcluded(
            String dossier, List<Selections.Standing> ranking, String proposed, boolean tie, String reason)
            implements Recorded {}
}
