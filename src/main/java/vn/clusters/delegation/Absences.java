package vn.clusters.delegation;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** Who is away on which days, and who is told of their work meanwhile. An absence lends no power. */
@Component
@Transactional
public class Absences {

    /**
     * A planned absence.
     *
     * @param to last day
     * @param substitute sign-in name of whoever is to be told instead, null if nobody
     */
    public record Away(long id, String officer, LocalDate from, LocalDate to, String substitute) {}

    private final StoredAbsences stored;
    private final Statements statements;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Absences(StoredAbsences stored, Statements statements, BusinessTime time, ApplicationEventPublisher events) {
        this.stored = stored;
        this.statements = statements;
        this.time = time;
        this.events = events;
    }

    /** Everybody who is away on a day. */
    @Transactional(readOnly = true)
    public List<Away> on(LocalDate day) {
        return stored.between(day, day).stream().map(Absence::away).toList();
    }

    /** Everybody's absences that touch those days, both ends included. */
    @Transactional(readOnly = true)
    public List<Away> between(LocalDate from, LocalDate to) {
        return stored.between(from, to).stream().map(Absence::away).toList();
    }

    /** The officer's absence on a day. */
    @Transactional(readOnly = true)
    public Optional<Away> of(String officer, LocalDate day) {
        return on(day).stream().filter(away -> away.officer().equals(officer)).findFirst();
    }

    /** The officer's absences that are not over, soonest first. */
    @Transactional(readOnly = true)
    List<Away> ahead(String officer) {
        return stored.of(officer, time.today()).stream().map(Absence::away).toList();
    }

    /** @throws Problem 409 {@code absence-overlaps}, 422 for each thing that is stated wrongly */
    Away enter(String officer, LocalDate from, LocalDate to, String substitute) {
        Delegation.Span span = statements.span(from, to);
        String instead = substitute == null || substitute.isBlank() ? null : statements.substitute(substitute, officer);
        stored.of(officer, from).stream()
                .map(Absence::away)
                .filter(other -> !other.from().isAfter(to))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem(
                                    409,
                                    "absence-overlaps",
                                    VietnameseText.shown(other.from()),
                                    VietnameseText.shown(other.to()))
                            .with("field", "from");
                });
        Away away = stored.save(new Absence(officer, span, instead, time.now())).away();
        record("absence-entered", away);
        return away;
    }

    /** @throws Problem 404 {@code unknown-absence} also for those whose it is not */
    void cancel(String officer, long id) {
        Absence absence = stored.findById(id)
                .filter(found -> !found.isCancelled() && found.away().officer().equals(officer))
                .orElseThrow(() -> new Problem(404, "unknown-absence", String.valueOf(id)));
        absence.cancel(time.now());
        record("absence-cancelled", absence.away());
    }

    private void record(String act, Away away) {
        Map<String, String> detail = new HashMap<>();
        detail.put("from", away.from().toString());
        detail.put("to", away.to().toString());
        if (away.substitute() != null) {
            detail.put("delegation-substitute", away.substitute());
        }
        events.publishEvent(new DelegationRecorded(away.officer(), act, detail));
    }
}
