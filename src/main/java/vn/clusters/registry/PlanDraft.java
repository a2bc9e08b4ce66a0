package vn.clusters.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** A version being made: the list before it, and what is changed in it one by one. */
final class PlanDraft {

    private final Plan.Approval approval;
    private final List<PlanEntry> entries;
    private final List<PlanChange> changes = new ArrayList<>();

    PlanDraft(Plan.Approval approval, List<PlanEntry> before) {
        this.approval = approval;
        this.entries = new ArrayList<>(before);
    }

    /** @param cluster id in the registry */
    void apply(Plan.Amendment amendment, String cluster) {
        Optional<PlanEntry> before = entries.stream()
                .filter(entry -> entry.isNamed(amendment.name()))
                .findFirst();
        before.ifPresent(entries::remove);
        boolean stays = amendment.kind() != PlanChange.Kind.WITHDRAW;
        PlanEntry after = stays ? entry(amendment, cluster, before) : null;
        if (stays) {
            entries.add(after);
        }
        changes.add(new PlanChange(
                amendment.kind(),
                cluster,
                stays ? after.name() : amendment.name(),
                before.map(PlanEntry::name).orElse(null),
                stays ? after.place() : null,
                before.map(PlanEntry::place).orElse(null),
                stays ? after.areaHa() : null,
                before.map(PlanEntry::areaHa).orElse(null),
                amendment.reason()));
    }

    private PlanEntry entry(Plan.Amendment amendment, String cluster, Optional<PlanEntry> before) {
        return new PlanEntry(
                cluster,
                Objects.requireNonNullElse(amendment.newName(), amendment.name()),
                or(amendment.place(), before.map(PlanEntry::place)),
                or(amendment.areaHa(), before.map(PlanEntry::areaHa)),
                or(amendment.trades(), before.map(PlanEntry::trades)),
                or(amendment.investmentVnd(), before.map(PlanEntry::investmentVnd)),
                approval.number(),
                approval.date());
    }

    private static <T> T or(T stated, Optional<T> before) {
        return stated == null ? before.orElse(null) : stated;
    }

    List<PlanEntry> entries() {
        return entries;
    }

    List<PlanChange> changes() {
        return changes;
    }
}
