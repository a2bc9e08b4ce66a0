package vn.clusters.selection;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Recorded;

/** The acts of this module that the ledger keeps. */
final class Recording {

    private Recording() {}

    record InvestorAssigned(
            String dossier, String applicant, String document, LocalDate documentDate, String signer, String reason)
            implements Recorded {}

    record CouncilProposed(
            String dossier, String chair, List<String> deputies, List<String> members, String secretary, String reason)
            implements Recorded {}

    record CouncilEstablished(String dossier, String number, LocalDate date) implements Recorded {}

    record CouncilReturned(String dossier, String reason) implements Recorded {}

    /** Members of merged agencies gave their seats to those of the agencies that followed. */
    record SeatsHandedOver(String dossier, String document, LocalDate documentDate, List<CouncilSeats.Passing> seats)
            implements Recorded {}

    record SeatsHandedBack(String dossier, List<CouncilSeats.Passing> seats, String reason) implements Recorded {}

    record CriteriaSet(String dossier, String aggregation, String subCriteria, Map<String, BigDecimal> maxima)
            implements Recorded {}

    /** Without the scores, for nobody may know them before everybody has scored. */
    record ApplicantsScored(String dossier, String member, int run) implements Recorded {}

    /** The sheets of a run, opened when the last was handed in: by member, applicant and criterion. */
    record ScoresOpened(String dossier, int run, Map<String, Map<String, Map<String, BigDecimal>>> scores)
            implements Recorded {}

    record ScoringReopened(String dossier, int run, String reason) implements Recorded {}

    record ScoringConcluded(
            String dossier, List<Selections.Standing> ranking, String proposed, boolean tie, String reason)
            implements Recorded {}
}
