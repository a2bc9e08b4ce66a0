package vn.clusters.workload;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.clock.OfficeHours;
import vn.clusters.delegation.Absences;
import vn.clusters.delegation.Absences.Away;
import vn.clusters.inbox.HeldWork;
import vn.clusters.inbox.HeldWork.Held;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Agencies.Agency;
import vn.clusters.organisation.Officers;
import vn.clusters.workload.Forecast.Absent;
import vn.clusters.workload.Forecast.Line;
import vn.clusters.workload.Moves.Checked;
import vn.clusters.workload.Paces.Pace;

/** Forecasts the lateness of an agency's open work from what the other modules know now; changes nothing. */
@Component
class Forecasts {

    /** Tasks that are played at most, the most urgent. */
    private static final int MOST = 2000;

    /** Tasks that are shown though nothing happens to them. */
    private static final int SHOWN = 100;

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);

    private final Workloads workloads;
    private final HeldWork work;
    private final Officers officers;
    private final Moves moves;
    private final Paces paces;
    private final Absences absences;
    private final OfficeHours hours;
    private final BusinessTime time;

    Forecasts(
            Workloads workloads,
            HeldWork work,
            Officers officers,
            Moves moves,
            Paces paces,
            Absences absences,
            OfficeHours hours,
            BusinessTime time) {
        this.workloads = workloads;
        this.work = work;
        this.officers = officers;
        this.moves = moves;
        this.paces = paces;
        this.absences = absences;
        this.hours = hours;
        this.time = time;
    }

    /** @throws vn.clusters.kernel.Problem as {@link Moves#check} */
    @Transactional(readOnly = true)
    Forecast of(Actor actor, Agency agency, List<Move> asked) {
        List<Checked> checked = moves.check(actor, agency.id(), asked);
        LocalDateTime start = time.local().truncatedTo(ChronoUnit.MINUTES);
        Board board = board(agency);
        List<Away> away = absences.between(start.toLocalDate(), EVER);
        Comparison comparison = new Comparison(board, new Replay(start, hours, away(away)), officers(asked));
        List<Line> lines = comparison.lines();
        return new Forecast(
                agency.id(),
                agency.name(),
                start,
                paces.historyDays(),
                comparison.now(),
                comparison.after(),
                lines.stream().filter(Line::changes).toList(),
                lines.stream().filter(line -> !line.changes() && line.late()).toList(),
                lines.stream()
                        .filter(line -> !line.changes() && !line.late())
                        .limit(SHOWN)
                        .toList(),
                comparison.suggestion(),
                comparison.paces(),
                comparison.unclaimed(),
                comparison.unknown(),
                absent(checked, away),
                board.held().size() == MOST);
    }

    private Board board(Agency agency) {
        Map<String, String> names = new TreeMap<>();
        officers.everybodyOf(agency.id()).forEach(officer -> names.put(officer.username(), officer.name()));
        List<Held> held = work.of(
                Stream.concat(names.keySet().stream(), workloads.desks(agency).stream())
                        .toList(),
                MOST);
        Paces.OfOfficers ofAgency = paces.of(names.keySet());
        Map<String, Pace> byTask = new HashMap<>();
        held.forEach(task -> byTask.put(task.task(), ofAgency.pace(task)));
        return new Board(held, byTask, new Candidates(officers, agency.id()), names);
    }

    private static Map<String, String> officers(List<Move> asked) {
        Map<String, String> officers = new HashMap<>();
        asked.forEach(move -> officers.put(move.task(), move.officer()));
        return officers;
    }

    private static Map<String, Predicate<LocalDate>> away(List<Away> absences) {
        Map<String, Predicate<LocalDate>> away = new HashMap<>();
        for (Away one : absences) {
            away.merge(one.officer(), day -> !day.isBefore(one.from()) && !day.isAfter(one.to()), Predicate::or);
        }
        return away;
    }

    private static List<Absent> absent(List<Checked> moves, List<Away> away) {
        return moves.stream()
                .map(Checked::to)
                .distinct()
                .flatMap(to -> away.stream()
                        .filter(one -> one.officer().equals(to.username()))
                        .map(one -> new Absent(to.username(), to.name(), one.from(), one.to())))
                .toList();
    }
}
