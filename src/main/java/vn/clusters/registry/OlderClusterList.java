package vn.clusters.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Editions;
import vn.clusters.law.Milestone;
import vn.clusters.law.OlderClusterRule;
import vn.clusters.law.OlderClusterRule.Handling;

/** The work list of clusters older than the first regulation: what is to be done with each, and before which day. */
@Component
@Transactional(readOnly = true)
class OlderClusterList {

    /**
     * One cluster to be dealt with.
     *
     * @param handling as the table of the edition says; null if the edition says nothing
     * @param done whether a decision established it
     * @param daysLeft today not counted; negative when the day has passed, null without a day or when done
     */
    record Line(
            String cluster,
            String name,
            BigDecimal areaHa,
            String status,
            String evidence,
            String source,
            String confidence,
            String note,
            String handling,
            String todo,
            Citation citation,
            boolean done,
            String decisionNumber,
            LocalDate finishBefore,
            Citation deadlineCitation,
            Long daysLeft) {}

    private final FormedBefore older;
    private final Clusters clusters;
    private final Editions editions;
    private final OlderClusterRule law;
    private final BusinessTime time;

    OlderClusterList(
            FormedBefore older, Clusters clusters, Editions editions, OlderClusterRule law, BusinessTime time) {
        this.older = older;
        this.clusters = clusters;
        this.editions = editions;
        this.law = law;
        this.time = time;
    }

    /** What is open first, then in Vietnamese order of the names. */
    List<Line> lines() {
        String edition = editions.choose("establish-cluster", Map.of(Milestone.FIRST_REQUEST, time.today()))
                .edition();
        return older.all().stream()
                .flatMap(one -> clusters.find(one.cluster()).map(cluster -> line(one, cluster, edition)).stream())
                .sorted(Comparator.comparing(Line::done).thenComparing(Line::name, VietnameseText.order()))
                .toList();
    }

    private Line line(FormedBefore.Evidence one, Clusters.Cluster cluster, String edition) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("areaHa", cluster.landAreaHa());
        facts.put("filled", one.filled());
        facts.put("planApprovedAndCleared", one.planApprovedAndCleared());
        Optional<Handling> rule = law.of(edition, facts);
        boolean done = cluster.decisionNumber() != null;
        LocalDate before = rule.map(Handling::finishBefore).orElse(null);
        return new Line(
                cluster.id(),
                cluster.name(),
                cluster.landAreaHa(),
                cluster.status(),
                one.evidence(),
                one.source(),
                one.confidence(),
                one.note(),
                rule.map(Handling::key).orElse(null),
                rule.map(Handling::name).orElse(null),
                rule.map(Handling::citation).orElse(null),
                done,
                cluster.decisionNumber(),
                before,
                rule.map(Handling::deadlineCitation).orElse(null),
                done || before == null ? null : daysLeft(time.today(), before));
    }

    /** Days after today on which it still can be done: the day named is itself too late. */
    static long daysLeft(LocalDate today, LocalDate before) {
        return ChronoUnit.DAYS.between(today, before) - 1;
    }
}
