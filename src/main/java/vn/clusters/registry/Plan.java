package vn.clusters.registry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The list of clusters in the province's plan, version by version; a dossier's version never changes an older one. */
@Component
@Transactional
public class Plan {

    /** Who approved a version, by which document. */
    public record Approval(String number, LocalDate date, String authority) {}

    /**
     * A version of the list.
     *
     * @param dossier that brought it about; null for versions from before this system
     * @param whole false if the list may have entries that are not known here
     */
    public record Version(
            Long id,
            String number,
            LocalDate date,
            String authority,
            String dossier,
            boolean whole,
            String source,
            String note,
            List<PlanEntry> entries,
            List<PlanChange> changes) {}

    /**
     * A change to be entered.
     *
     * @param name as the list has it, or the new one for an addition
     * @param newName null to keep the name
     * @param units codes of the units, empty if not known
     */
    public record Amendment(
            PlanChange.Kind kind,
            String name,
            String newName,
            String place,
            BigDecimal areaHa,
            String trades,
            BigDecimal investmentVnd,
            List<String> units,
            String reason) {}

    /**
     * How a cluster stands in the list on a day.
     *
     * @param entry null if it is not listed
     * @param by the version that lists it, or that shows it is not listed; null if nothing is known of it
     */
    public record Standing(PlanEntry entry, Approval by) {

        public boolean isListed() {
            return entry != null;
        }

        /** Whether it is known not to be listed: a version took it out, or the whole list does not have it. */
        public boolean isMissing() {
            return entry == null && by != null;
        }
    }

    private static final Standing UNKNOWN = new Standing(null, null);

    private final PlanVersions versions;
    private final PlanRegister register;
    private final ApplicationEventPublisher events;

    Plan(PlanVersions versions, PlanRegister register, ApplicationEventPublisher events) {
        this.versions = versions;
        this.register = register;
        this.events = events;
    }

    /** The version in force on a day; empty before the first that is known. */
    @Transactional(readOnly = true)
    public Optional<Version> on(LocalDate day) {
        return inForce(day).map(PlanVersion::view);
    }

    /** How the cluster of that name stands on a day. */
    @Transactional(readOnly = true)
    public Standing standing(String name, LocalDate day) {
        for (PlanVersion version : versions.findByDecidedOnLessThanEqualOrderByDecidedOnDescIdDesc(day)) {
            Optional<PlanEntry> entry = version.entry(name);
            if (entry.isPresent()) {
                return new Standing(entry.get(), version.approval());
            }
            if (version.isWhole() || version.withdraws(name)) {
                return new Standing(null, version.approval());
            }
        }
        return UNKNOWN;
    }

    /** Enters a version: the list in force on the day of its approval with the changes made to it. */
    public Version enter(String dossier, Approval approval, List<Amendment> amendments) {
        Optional<PlanVersion> base = inForce(approval.date());
        PlanDraft draft = new PlanDraft(approval, base.map(PlanVersion::entries).orElse(List.of()));
        amendments.forEach(amendment -> draft.apply(amendment, register.enter(dossier, approval, amendment)));
        boolean whole = base.map(PlanVersion::isWhole).orElse(false);
        Version entered = versions.save(new PlanVersion(approval, dossier, whole, draft.entries(), draft.changes()))
                .view();
        events.publishEvent(new PlanVersionEntered(
                dossier, approval.number(), approval.date(), approval.authority(), entered.changes()));
        return entered;
    }

    private Optional<PlanVersion> inForce(LocalDate day) {
        return versions.findFirstByDecidedOnLessThanEqualOrderByDecidedOnDescIdDesc(day);
    }
}
