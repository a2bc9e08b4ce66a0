package vn.clusters.registry;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** What pages and clients read of the list of clusters. */
@Component
@Transactional(readOnly = true)
class PlanReader {

    /** A version in the row of versions. */
    record Step(Long id, String number, LocalDate date, String authority, boolean outOfOrder) {}

    /**
     * An entry of a version.
     *
     * @param status of the cluster today
     * @param wentOutBy number of the later decision that changed or withdrew the entry, null while it stands
     */
    record Line(@JsonUnwrapped PlanEntry entry, String status, String wentOutBy, LocalDate wentOutOn) {}

    /** A version as it is shown. */
    record Sheet(
            Step version,
            boolean whole,
            String dossier,
            String source,
            String note,
            List<Line> entries,
            List<PlanChange> changes,
            List<Step> versions) {}

    private final PlanVersions versions;
    private final Registrations registrations;

    PlanReader(PlanVersions versions, Registrations registrations) {
        this.versions = versions;
        this.registrations = registrations;
    }

    /**
     * The version of that id, or the one in force on the day.
     *
     * @throws Problem 404 {@code unknown-plan-version} or {@code no-plan-version}
     */
    Sheet sheet(Long id, LocalDate on) {
        List<PlanVersion> all = versions.findAllByOrderByDecidedOnAscIdAsc();
        PlanVersion wanted = id == null
                ? all.stream()
                        .filter(version -> !version.date().isAfter(on))
                        .reduce((earlier, later) -> later)
                        .orElseThrow(() -> new Problem(404, "no-plan-version", VietnameseText.shown(on)))
                : versions.findById(id).orElseThrow(() -> new Problem(404, "unknown-plan-version", id));
        Plan.Version version = wanted.view();
        List<Step> steps = steps(all);
        Step shown = steps.stream()
                .filter(step -> step.id().equals(version.id()))
                .findFirst()
                .orElseThrow();
        return new Sheet(
                shown,
                version.whole(),
                version.dossier(),
                version.source(),
                version.note(),
                lines(wanted, all),
                version.changes(),
                steps);
    }

    Optional<Long> inForce(LocalDate on) {
        return versions.findFirstByDecidedOnLessThanEqualOrderByDecidedOnDescIdDesc(on)
                .map(PlanVersion::id);
    }

    /** Out of order: entered after a version with a later date, so that one does not build on it. */
    private static List<Step> steps(List<PlanVersion> all) {
        List<Step> steps = new ArrayList<>();
        for (PlanVersion version : all) {
            boolean late = all.stream()
                    .anyMatch(other -> other.id() < version.id() && other.date().isAfter(version.date()));
            Plan.Approval approval = version.approval();
            steps.add(new Step(version.id(), approval.number(), approval.date(), approval.authority(), late));
        }
        return steps;
    }

    private List<Line> lines(PlanVersion version, List<PlanVersion> all) {
        Map<String, RegisteredCluster> clusters =
                registrations.findAll().stream().collect(Collectors.toMap(RegisteredCluster::id, Function.identity()));
        List<PlanVersion> later = all.subList(all.indexOf(version) + 1, all.size());
        return version.entries().stream()
                .sorted(Comparator.comparing(PlanEntry::name, VietnameseText.order()))
                .map(entry -> line(entry, clusters.get(entry.cluster()), later))
                .toList();
    }

    private static Line line(PlanEntry entry, RegisteredCluster cluster, List<PlanVersion> later) {
        Optional<Plan.Approval> out = later.stream()
                .filter(version -> version.changes().stream()
                        .anyMatch(change -> change.cluster().equals(entry.cluster())))
                .map(PlanVersion::approval)
                .findFirst();
        return new Line(
                entry,
                cluster == null ? null : cluster.status(),
                out.map(Plan.Approval::number).orElse(null),
                out.map(Plan.Approval::date).orElse(null));
    }
}
