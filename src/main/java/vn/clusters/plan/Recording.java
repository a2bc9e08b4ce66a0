package vn.clusters.plan;

import java.time.LocalDate;
import java.util.List;
import vn.clusters.kernel.Recorded;

/** The acts of this module that the ledger keeps. */
final class Recording {

    private Recording() {}

    record PlanChangeDescribed(String dossier, List<ProposedEntry> planEntries) implements Recorded {}

    record PlanReportVerified(String dossier, String remark) implements Recorded {}

    record PlanReportReturned(String dossier, String reason) implements Recorded {}

    record IntegrationDirected(String dossier, PlanProposal.Direction direction) implements Recorded {}

    record PlanChangeRefused(String dossier, String reason, String signer) implements Recorded {}

    record PlanRefusalIssued(String dossier, String number, LocalDate date, String reasons) implements Recorded {}

    record PlanApprovalRecorded(
            String dossier, String number, LocalDate date, String authority, List<ProposedEntry> planEntries)
            implements Recorded {}

    record PlanNotApproved(String dossier, String authority, String reason) implements Recorded {}

    record PlanResultTold(String dossier, String recipient, String result, String reason, LocalDate sentOn)
            implements Recorded {}
}
