package vn.clusters.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.law.Finding;
import vn.clusters.law.Finding.Verdict;
import vn.clusters.registry.ClusterAmended;
import vn.clusters.registry.ClusterEstablished;
import vn.clusters.registry.Clusters;
import vn.clusters.registry.Plan;

/** Keeps what decisions on clusters changed against the plan until a version of the plan takes it over. */
@Component
@Transactional
class SmallChangeList {

    /** One deviation, with the decision that settled it. */
    record Line(
            String dossier,
            String cluster,
            String name,
            String place,
            BigDecimal areaHa,
            String planName,
            BigDecimal planAreaHa,
            String number,
            LocalDate date,
            String citation) {}

    private final SmallChanges changes;
    private final Appraisals appraisals;
    private final Clusters clusters;
    private final Plan plan;

    SmallChangeList(SmallChanges changes, Appraisals appraisals, Clusters clusters, Plan plan) {
        this.changes = changes;
        this.appraisals = appraisals;
        this.clusters = clusters;
        this.plan = plan;
    }

    @EventListener
    void keep(ClusterEstablished established) {
        keep(established.dossier(), established.cluster(), established.number(), established.date());
    }

    @EventListener
    void keep(ClusterAmended amended) {
        keep(amended.dossier(), amended.cluster(), amended.number(), amended.date());
    }

    private void keep(String dossier, String cluster, String number, LocalDate date) {
        appraisals.of(dossier).stream()
                .flatMap(appraisal -> appraisal.findings().stream())
                .filter(finding -> finding.rule().equals("small-change") && finding.verdict() == Verdict.MET)
                .filter(finding -> changes.findByDossier(dossier).isEmpty())
                .forEach(finding -> keep(dossier, cluster, new Plan.Approval(number, date, null), finding));
    }

    private void keep(String dossier, String cluster, Plan.Approval by, Finding finding) {
        Clusters.Cluster decided = clusters.find(cluster).orElseThrow();
        Plan.Standing standing = plan.standing(decided.name(), by.date());
        changes.save(new SmallChangeDecided(
                dossier, decided, standing.entry(), by, finding.citation().text()));
    }

    /** What no version of the plan has taken over yet, oldest first. */
    @Transactional(readOnly = true)
    List<Line> open() {
        return changes.findByReportedInIsNullOrderByDecidedOnAscIdAsc().stream()
                .map(SmallChangeDecided::view)
                .toList();
    }

    void report(List<String> names, long version) {
        changes.findByReportedInIsNullOrderByDecidedOnAscIdAsc().stream()
                .filter(change -> names.stream().anyMatch(change::isOf))
                .forEach(change -> change.reportedIn(version));
    }
}
