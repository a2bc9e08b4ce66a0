package vn.clusters.dossier;

import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;

/** Reads what an act needs, from JSON or a form, and does it; incomplete input is 422 {@code input-invalid}. */
@Component
class AmendmentReader {

    private static final int LONGEST_REASON = 4_000;
    private static final int LONGEST_DOCUMENT = 300;

    private final Amendments amendments;
    private final ProposalReader proposals;
    private final Presenters presenters;
    private final BusinessTime time;

    AmendmentReader(Amendments amendments, ProposalReader proposals, Presenters presenters, BusinessTime time) {
        this.amendments = amendments;
        this.proposals = proposals;
        this.presenters = presenters;
        this.time = time;
    }

    void withdraw(String code, Input input) {
        String reason = reason(input);
        String document = input.text("document", LONGEST_DOCUMENT);
        input.requireSound();
        amendments.withdraw(code, reason, document);
    }

    void replaceProposal(String code, Input input) {
        String reason = reason(input);
        String document = document(input);
        amendments.replaceProposal(code, proposals.proposal(input), document, reason);
    }

    void overrideEdition(String code, Input input) {
        String edition = input.requiredText("edition", 60);
        String reason = reason(input);
        String document = document(input);
        String signer = input.requiredText("signer", LONGEST_DOCUMENT);
        input.requireSound();
        amendments.overrideEdition(code, edition, reason, document, signer);
    }

    void assignPresenter(String code, Input input) {
        Assignment assignment = ProposalReader.assignment(input.part("assignment"));
        input.requireSound();
        presenters.assign(code, assignment);
    }

    void handOver(String code, Input input) {
        String to = input.text("to", 60);
        String document = document(input);
        String reason = input.text("reason", LONGEST_REASON);
        input.requireSound();
        amendments.handOver(code, new Amendments.Passing(to, time.today(), document, null, reason));
    }

    private static String reason(Input input) {
        return input.requiredText("reason", LONGEST_REASON);
    }

    private static String document(Input input) {
        return input.requiredText("document", LONGEST_DOCUMENT);
    }
}
