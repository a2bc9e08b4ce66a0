package vn.clusters.investment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Recorded;

/** The acts of this module that the ledger keeps. */
final class Recording {

    private Recording() {}

    record PolicyJudged(String dossier, PolicyFacts facts, List<String> sources, Judgement judgement)
            implements Recorded {}

    record PolicyTrackOpened(String dossier, String edition, String order) implements Recorded {}

    record PolicyRequestReceived(String dossier, LocalDate date, String edition) implements Recorded {}

    record PolicyRequestNotAccepted(String dossier, String reason) implements Recorded {}

    record PolicySentForOpinions(String dossier, List<String> agencies, List<String> alreadyGiven)
            implements Recorded {}

    record PolicyOpinionsGathered(String dossier, Map<String, String> verdicts, Map<String, String> documents)
            implements Recorded {}

    record PolicyAppraised(String dossier, String proposal, String conclusion, PolicyDecision draft)
            implements Recorded {}

    record PolicyApproved(String dossier, String signer) implements Recorded {}

    record PolicyRefused(String dossier, String reason) implements Recorded {}

    record PolicyReturned(String dossier, String reason) implements Recorded {}

    record PolicyIssued(String dossier, PolicyDecision decision) implements Recorded {}

    record PolicyDecisionRecorded(String dossier, PolicyDecision decision) implements Recorded {}

    record OverlapSettled(String dossier, String topic, String name, String how) implements Recorded {}
}
