package vn.clusters.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Milestone;

/** The dated events of a dossier, in the order they happened; none may lie in the future or before an earlier one. */
@Embeddable
class Milestones {

    private static final Set<Milestone> ONCE =
            EnumSet.of(Milestone.FIRST_REQUEST, Milestone.FULL_DOSSIER, Milestone.DECISION);

    @ElementCollection
    @CollectionTable(name = "dossier_milestone", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderColumn(name = "place_no")
    private List<ReachedMilestone> reached = new ArrayList<>();

    protected Milestones() {}

    /** @throws Problem 422 {@code future-date}, {@code date-before-previous-milestone}; 409 {@code milestone-already-reached} */
    void reach(ReachedMilestone next, LocalDate today) {
        if (next.on().isAfter(today)) {
            throw new Problem(422, "future-date", VietnameseText.shown(next.on())).with("field", "on");
        }
        if (ONCE.contains(next.milestone()) && on(next.milestone()).isPresent()) {
            throw new Problem(409, "milestone-already-reached", name(next.milestone()));
        }
        latest().filter(last -> next.on().isBefore(last.on())).ifPresent(last -> {
            throw new Problem(
                            422,
                            "date-before-previous-milestone",
                            VietnameseText.shown(next.on()),
                            name(last.milestone()),
                            VietnameseText.shown(last.on()))
                    .with("milestone", last.milestone().slug())
                    .with("field", "on");
        });
        reached.add(next);
    }

    private static DefaultMessageSourceResolvable name(Milestone milestone) {
        return new DefaultMessageSourceResolvable("dossier.milestone." + milestone.slug());
    }

    private Optional<ReachedMilestone> latest() {
        return reached.stream().max(Comparator.comparing(ReachedMilestone::on));
    }

    Optional<LocalDate> on(Milestone milestone) {
        return Optional.ofNullable(dates().get(milestone));
    }

    /** The last date of each milestone. */
    Map<Milestone, LocalDate> dates() {
        Map<Milestone, LocalDate> dates = new EnumMap<>(Milestone.class);
        reached.forEach(event -> dates.put(event.milestone(), event.on()));
        return dates;
    }

    List<ReachedMilestone> all() {
        return List.copyOf(reached);
    }
}
