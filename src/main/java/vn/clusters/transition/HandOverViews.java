package vn.clusters.transition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;

/** The bulk hand-overs as people and clients read them. */
@Component
@Transactional(readOnly = true)
public class HandOverViews {

    private static final int PAGE = 20;

    /**
     * A bulk hand-over.
     *
     * @param id null when nothing had to be done
     */
    public record Act(
            Long id,
            LocalDate on,
            String document,
            LocalDate documentDate,
            String by,
            String byName,
            Instant at,
            List<Line> dossiers) {

        public LocalDate day() {
            return LocalDate.ofInstant(at, BusinessTime.ZONE);
        }

        public long count(String result) {
            return dossiers.stream()
                    .filter(line -> line.result().equals(result))
                    .count();
        }
    }

    /**
     * What became of one dossier.
     *
     * @param result handed-over, readdressed, already-there, refused
     * @param refusal the sentence of the refusal
     * @param tasks how many open tasks moved
     * @param seats of its council that passed on
     * @param returned null unless the hand-over was taken back
     */
    public record Line(
            String code,
            String cluster,
            String from,
            String fromName,
            String to,
            String toName,
            String result,
            String refusal,
            int tasks,
            List<PassingSeats.Seat> seats,
            Return returned) {

        /** Whether somebody may take it back. */
        public boolean returnable() {
            return returned == null && (result.equals(HandOverLine.HANDED_OVER) || !seats.isEmpty());
        }
    }

    /** A hand-over taken back. */
    public record Return(String by, Instant at, String reason) {}

    private final HandOverActs acts;
    private final HandOverLines lines;
    private final AgencyNames agencies;
    private final PassingSeats seats;

    HandOverViews(HandOverActs acts, HandOverLines lines, AgencyNames agencies, PassingSeats seats) {
        this.acts = acts;
        this.lines = lines;
        this.agencies = agencies;
        this.seats = seats;
    }

    /** @throws Problem 404 {@code unknown-hand-over} */
    public Act get(long id) {
        return act(acts.findById(id).orElseThrow(() -> new Problem(404, "unknown-hand-over", id)));
    }

    /** Newest first. */
    public Listing<Act> page(Long after) {
        List<HandOverAct> found =
                acts.findByIdLessThanOrderByIdDesc(after == null ? Long.MAX_VALUE : after, Limit.of(PAGE + 1));
        List<HandOverAct> shown = found.subList(0, Math.min(PAGE, found.size()));
        String next = found.size() > PAGE ? String.valueOf(shown.get(PAGE - 1).id()) : null;
        return new Listing<>(shown.stream().map(this::act).toList(), next);
    }

    private Act act(HandOverAct act) {
        return act(act, lines.findByHandOverIdOrderById(act.id()));
    }

    Act act(HandOverAct act, List<HandOverLine> dossiers) {
        return new Act(
                act.id(),
                act.effectiveOn(),
                act.document(),
                act.documentDate(),
                act.officer(),
                act.officerName(),
                act.doneAt(),
                dossiers.stream().map(this::line).toList());
    }

    private Line line(HandOverLine line) {
        return new Line(
                line.dossier(),
                line.cluster(),
                line.from(),
                name(line.from()),
                line.to(),
                name(line.to()),
                line.result(),
                line.refusal(),
                line.tasks(),
                line.seats().stream().map(PassedSeat::passing).map(seats::seat).toList(),
                line.returnedAt() == null
                        ? null
                        : new Return(line.returnedBy(), line.returnedAt(), line.returnReason()));
    }

    private String name(String agency) {
        return agency == null ? null : agencies.nameOf(agency);
    }
}
