package vn.clusters.decision;

import java.time.LocalDate;
import java.util.List;
import vn.clusters.kernel.Recorded;

/** The acts of this module that the ledger keeps. */
final class Recording {

    private Recording() {}

    record SubmissionVerified(String dossier, Contents contents) implements Recorded {}

    record SubmissionReturned(String dossier, String reason) implements Recorded {}

    record EstablishmentApproved(String dossier, String conditions, String capacity, String signer)
            implements Recorded {}

    record EstablishmentRefused(String dossier, String reason, String capacity, String signer) implements Recorded {}

    record EstablishmentReturned(String dossier, String reason) implements Recorded {}

    record DecisionIssued(String dossier, String number, LocalDate date, Contents contents) implements Recorded {}

    record RefusalIssued(String dossier, String number, LocalDate date, String reasons) implements Recorded {}

    record ProjectCompanyNamed(
            String dossier, String name, String registrationNumber, LocalDate registeredOn, String document)
            implements Recorded {}

    record DecisionSent(String dossier, List<Sending> sendings) implements Recorded {}
}
