package vn.clusters.reception;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.clusters.kernel.Recorded;

/** The acts of this module that the ledger keeps. */
final class Recording {

    private Recording() {}

    record NoticePublished(String dossier, Notice.View notice) implements Recorded {}

    record WindowClosed(String dossier, LocalDate windowEnd, List<String> applicants, List<String> late, String minutes)
            implements Recorded {}

    record NoticeRepeated(String dossier, String reason) implements Recorded {}

    record DossierCompiled(
            String dossier, Map<String, String> checkedPapers, String necessity, String conformity, String land)
            implements Recorded {}

    record ProposalSigned(String dossier, String number, LocalDate sentOn) implements Recorded {}

    record ProposalReturned(String dossier, String reason) implements Recorded {}

    record DossierReceived(String dossier, Receipt.View receipt) implements Recorded {}

    record DossierHandedBack(String dossier, String reason) implements Recorded {}

    record DossierChecked(
            String dossier,
            String outcome,
            Map<String, String> checkedPapers,
            Map<String, String> notes,
            LocalDate fullOn,
            String reason)
            implements Recorded {}

    record SupplementRequestSigned(
            String dossier, int round, boolean secondRound, String number, LocalDate requestedOn, String contents)
            implements Recorded {}

    record SupplementRequestReturned(String dossier, String reason) implements Recorded {}

    record DossierSupplemented(
            String dossier, int round, LocalDate receivedOn, Map<String, String> supplied, String summary)
            implements Recorded {}

    record RefusalSigned(String dossier, String number, LocalDate refusedOn, String reason) implements Recorded {}

    record RefusalReturned(String dossier, String reason) implements Recorded {}
}
