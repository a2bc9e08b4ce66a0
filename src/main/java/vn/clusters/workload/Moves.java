package vn.clusters.workload;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.inbox.HeldWork;
import vn.clusters.inbox.HeldWork.Held;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;
import vn.clusters.organisation.Role;
import vn.clusters.workflow.Tasks;

/** Which moves may be made, and by whom. */
@Component
class Moves {

    /** Moves in one request at most. */
    static final int MOST = 100;

    /** A move that may be made. */
    record Checked(Held held, Officer to) {}

    private final HeldWork work;
    private final Tasks tasks;
    private final Officers officers;
    private final Agencies agencies;
    private final BusinessTime time;

    Moves(HeldWork work, Tasks tasks, Officers officers, Agencies agencies, BusinessTime time) {
        this.work = work;
        this.tasks = tasks;
        this.officers = officers;
        this.agencies = agencies;
        this.time = time;
    }

    /**
     * Each move with what is known of it.
     *
     * @throws Problem 403 {@code task-of-another-agency}, {@code task-of-a-leader}; 404 {@code unknown-task}, {@code
     *     unknown-officer}; 409 {@code task-already-completed}; 422 {@code move-malformed}, {@code too-many-moves}, {@code
     *     task-moved-twice}, {@code task-personal}, {@code officer-not-active}, {@code officer-of-another-agency}, {@code
     *     officer-not-at-desk}, {@code officer-has-it}
     */
    List<Checked> check(Actor actor, String agency, List<Move> moves) {
        if (moves.size() > MOST) {
            throw new Problem(422, "too-many-moves", MOST);
        }
        Candidates candidates = new Candidates(officers, agency);
        List<Checked> checked = new ArrayList<>();
        Map<String, String> units = new HashMap<>();
        for (Move move : moves) {
            Checked one = check(actor, agency, move, candidates);
            String before = units.putIfAbsent(unit(one.held()), move.officer());
            if (before != null && (!before.equals(move.officer()) || !one.held().isInCharge())) {
                throw wrong(422, "task-moved-twice", move, one.held().name());
            }
            checked.add(one);
        }
        return checked;
    }

    /** What goes to another officer as one. */
    static String unit(Held held) {
        return held.isInCharge() ? held.dossier() + "/" + held.assignee() : held.task();
    }

    private Checked check(Actor actor, String agency, Move move, Candidates candidates) {
        if (move == null || isBlank(move.task()) || isBlank(move.officer())) {
            Problem malformed = new Problem(422, "move-malformed").with("field", "moves");
            throw move == null ? malformed : malformed.with("task", move.task());
        }
        Held held = work.find(move.task()).orElseThrow(() -> gone(move));
        require(actor, agency, held, move);
        Officer to = officer(move);
        if (!to.active()) {
            throw wrong(422, "officer-not-active", move, to.name());
        }
        if (!to.agency().equals(agency)) {
            throw wrong(422, "officer-of-another-agency", move, to.name());
        }
        if (to.username().equals(held.assignee())) {
            throw wrong(422, "officer-has-it", move, to.name(), held.name());
        }
        if (!candidates.of(held).contains(to)) {
            throw wrong(422, "officer-not-at-desk", move, to.name(), held.name());
        }
        return new Checked(held, to);
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    private Officer officer(Move move) {
        try {
            return officers.get(move.officer());
        } catch (Problem unknown) {
            throw unknown.with("task", move.task()).with("officer", move.officer());
        }
    }

    /** Who finished it and when, if somebody did. */
    private Problem gone(Move move) {
        try {
            tasks.get(move.task());
        } catch (Problem finished) {
            return finished.with("task", move.task());
        }
        return wrong(404, "unknown-task", move, move.task());
    }

    /** The head of a division gives nothing to others that waits for a director or a chair. */
    private void require(Actor actor, String agency, Held held, Move move) {
        if (!agencyOf(held).equals(agency)) {
            throw wrong(403, "task-of-another-agency", move);
        }
        if (held.isPersonal()) {
            throw wrong(422, "task-personal", move, held.name());
        }
        boolean leaders = held.desk() != null && (isAt(held, Role.DIRECTOR) || isAt(held, Role.CHAIR));
        if (leaders && !actor.isAdministrator() && !actor.desks().contains(held.desk())) {
            throw wrong(403, "task-of-a-leader", move, held.name());
        }
    }

    private static boolean isAt(Held held, Role role) {
        return held.desk().startsWith(role.slug() + "@");
    }

    private String agencyOf(Held held) {
        return held.desk() == null
                ? officers.get(held.assignee()).agency()
                : agencies.on(held.desk().substring(held.desk().indexOf('@') + 1), time.today())
                        .id();
    }

    private static Problem wrong(int status, String type, Move move, Object... arguments) {
        return new Problem(status, type, arguments).with("task", move.task()).with("officer", move.officer());
    }
}
