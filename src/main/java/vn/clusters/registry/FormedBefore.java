package vn.clusters.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which clusters were there before the first regulation: the province's table, and what was recorded since. */
@Component
@Transactional(readOnly = true)
public class FormedBefore {

    /** What is known of one cluster, and from where. */
    public record Known(boolean formedBefore, String source) {}

    /** What shows that a cluster was there; the confidence and the note come with the table only. */
    record Evidence(
            String cluster,
            String evidence,
            String source,
            String confidence,
            String note,
            Boolean filled,
            Boolean planApprovedAndCleared) {}

    private final OlderClusters table;
    private final OlderMarks marks;
    private final Clusters clusters;

    FormedBefore(OlderClusters table, OlderMarks marks, Clusters clusters) {
        this.table = table;
        this.marks = marks;
        this.clusters = clusters;
    }

    /** By the name of the cluster; empty if nobody recorded anything of it. */
    public Optional<Known> named(String name) {
        return clusters.named(name).flatMap(cluster -> of(cluster.id()));
    }

    Optional<Known> of(String cluster) {
        return marks.findFirstByClusterOrderByIdDesc(cluster)
                .map(mark -> new Known(mark.formedBefore(), mark.source()))
                .or(() -> table.findById(cluster).map(row -> new Known(true, row.source())));
    }

    /** The clusters that count as formed before, with the newest of what shows it. */
    List<Evidence> all() {
        List<OlderCluster> rows = table.findAll();
        List<Evidence> found = new ArrayList<>();
        rows.stream()
                .filter(row -> isFormedBefore(row.cluster()))
                .map(row -> ofTable(row, marks.findFirstByClusterOrderByIdDesc(row.cluster())))
                .forEach(found::add);
        marks.findAllByOrderByIdDesc().stream()
                .map(OlderMark::cluster)
                .distinct()
                .filter(cluster -> rows.stream().noneMatch(row -> row.cluster().equals(cluster)))
                .flatMap(cluster -> marks.findFirstByClusterOrderByIdDesc(cluster).stream())
                .filter(OlderMark::formedBefore)
                .map(FormedBefore::ofMark)
                .forEach(found::add);
        return found;
    }

    private boolean isFormedBefore(String cluster) {
        return of(cluster).orElseThrow().formedBefore();
    }

    private static Evidence ofTable(OlderCluster row, Optional<OlderMark> mark) {
        return new Evidence(
                row.cluster(),
                mark.map(OlderMark::reason).orElse(row.evidence()),
                mark.map(OlderMark::source).orElse(row.source()),
                mark.isPresent() ? null : row.confidence(),
                mark.isPresent() ? null : row.note(),
                row.filled(),
                row.planApprovedAndCleared());
    }

    private static Evidence ofMark(OlderMark mark) {
        return new Evidence(mark.cluster(), mark.reason(), mark.source(), null, null, null, null);
    }
}
