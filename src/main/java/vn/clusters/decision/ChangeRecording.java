package vn.clusters.decision;

import vn.clusters.kernel.Recorded;

/** What the chair did with the change of a decision, for the ledger. */
final class ChangeRecording {

    private ChangeRecording() {}

    record ChangeApproved(String dossier, String conditions, String capacity, String signer) implements Recorded {}

    record ChangeRefused(String dossier, String reason, String capacity, String signer) implements Recorded {}

    record ChangeReturned(String dossier, String reason) implements Recorded {}
}
