package vn.clusters.appraisal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Recorded;
import vn.clusters.law.Finding;

/** The acts of this module that the ledger keeps. */
final class Recording {

    private Recording() {}

    record DossierAppraised(
            String dossier,
            int round,
            String proposal,
            Map<String, String> facts,
            String legality,
            String feasibility,
            String conclusion,
            String conditions,
            String reason)
            implements Recorded {}

    record ConditionsExamined(String dossier, int round, Boolean eligible, List<Finding> findings)
            implements Recorded {}

    record AppraisalForwarded(String dossier, int round, String remark) implements Recorded {}

    record AppraisalSigned(String dossier, int round, String remark) implements Recorded {}

    record AppraisalReturned(String dossier, int round, String reason) implements Recorded {}

    record AppraisalReportIssued(String dossier, int round, String number, LocalDate date) implements Recorded {}
}
