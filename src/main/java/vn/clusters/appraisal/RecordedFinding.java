package vn.clusters.appraisal;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import vn.clusters.kernel.Citation;
import vn.clusters.law.Finding;
import vn.clusters.law.Finding.Verdict;

/** A finding as it was made, with the citation of the row that made it. */
@Embeddable
record RecordedFinding(
        String ruleKey, @Enumerated(EnumType.STRING) Verdict verdict, String reason, String citation) {

    static RecordedFinding of(Finding finding) {
        return new RecordedFinding(
                finding.rule(),
                finding.verdict(),
                finding.reason(),
                finding.citation().text());
    }

    Finding finding() {
        return new Finding(ruleKey, verdict, reason, new Citation(citation));
    }
}
