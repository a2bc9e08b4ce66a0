package vn.clusters.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Documents issued on a dossier, each with number and date. */
@Component
public class Documents {

    /**
     * An issued document.
     *
     * @param kind notice, proposal, receipt, supplement-request, council-decision, appraisal-report, submission, decision, refusal …
     * @param number for instance {@code 854/QĐ-UBND}
     * @param issuer id of the agency
     */
    public record Document(
            long id, String dossier, String kind, String number, LocalDate date, String issuer, String title) {}

    /**
     * Files a document under the dossier.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code future-date} or {@code number-malformed}
     */
    public Document issue(String dossier, String kind, String number, LocalDate date, String issuer, String title) {
        throw new IllegalStateException("owned by document");
    }

    public List<Document> of(String dossier) {
        throw new IllegalStateException("owned by document");
    }

    /** The next free number of an issuer's series this year, for instance {@code 12/BC-SCT}; a suggestion only. */
    public String suggestNumber(String issuer, String symbol, LocalDate on) {
        throw new IllegalStateException("owned by document");
    }
}
