package vn.clusters.appraisal;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Editions;
import vn.clusters.law.Milestone;
import vn.clusters.selection.Selections;

/** Whether a foreign investor asks, what the registration agency wrote of it, and by which Investment Law that counts. */
@Component
@Transactional(readOnly = true)
class InvestorOrigin {

    private static final String ACCEPTED = "accepted";
    private static final String POLICY = "approve-investment-policy";

    private final Dossiers dossiers;
    private final Selections selections;
    private final Editions editions;
    private final BusinessTime time;

    InvestorOrigin(Dossiers dossiers, Selections selections, Editions editions, BusinessTime time) {
        this.dossiers = dossiers;
        this.selections = selections;
        this.editions = editions;
        this.time = time;
    }

    /** True if one is foreign, null if none is but not everybody's origin is known. */
    Boolean foreignInvestor(String dossier) {
        List<Applicant> asking = asking(dossier);
        boolean foreign = asking.stream().anyMatch(InvestorOrigin::isForeign);
        boolean known = !asking.isEmpty() && asking.stream().allMatch(one -> one.foreignInvestor() != null);
        return foreign ? Boolean.TRUE : known ? Boolean.FALSE : null;
    }

    /** Null where no foreign investor asks. */
    Boolean cleared(String dossier) {
        List<Applicant> foreign =
                asking(dossier).stream().filter(InvestorOrigin::isForeign).toList();
        return foreign.isEmpty() ? null : foreign.stream().noneMatch(one -> one.clearance() == null);
    }

    /** In force today, whatever the edition of the cluster law. */
    String investmentEdition() {
        return editions.choose(POLICY, Map.of(Milestone.POLICY_REQUEST, time.today()))
                .edition();
    }

    private static boolean isForeign(Applicant applicant) {
        return Boolean.TRUE.equals(applicant.foreignInvestor());
    }

    /** Once the council proposes one, the others no longer matter. */
    private List<Applicant> asking(String dossier) {
        Long proposed = selections.of(dossier).map(Selections.Result::proposed).orElse(null);
        return dossiers.get(dossier).applicants().stream()
                .filter(one -> one.status().equals(ACCEPTED))
                .filter(one -> proposed == null || proposed == one.id())
                .toList();
    }
}
