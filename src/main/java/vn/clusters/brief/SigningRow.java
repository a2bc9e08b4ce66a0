package vn.clusters.brief;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.springframework.web.util.UriUtils;
import vn.clusters.inbox.OpenWork;

/** The tasks that a leader goes through one after the other, and what became of each; kept while the session lasts. */
class SigningRow implements Serializable {

    private static final String NAME = SigningRow.class.getName();

    /** A task of the row. */
    record Step(String task, String name, String dossier, String cluster) implements Serializable {}

    /** What became of a step; {@code done} unless it was passed over or refused. */
    record Result(Step step, boolean done, String said) implements Serializable {}

    private final Deque<Step> waiting = new ArrayDeque<>();
    private final List<Result> results = new ArrayList<>();
    private final int total;
    private final String after;

    /** @param after cursor of the page of the list that it was taken from, null for the first */
    SigningRow(List<OpenWork.Item> work, String after) {
        this.after = after;
        work.forEach(item -> waiting.add(new Step(item.task(), item.name(), item.dossier(), item.cluster())));
        total = waiting.size();
    }

    static Optional<SigningRow> in(HttpSession session) {
        return Optional.ofNullable((SigningRow) session.getAttribute(NAME));
    }

    void keep(HttpSession session) {
        session.setAttribute(NAME, this);
    }

    /** The step whose turn it is. */
    Optional<Step> current() {
        return Optional.ofNullable(waiting.peek());
    }

    boolean isAt(String task) {
        return current().filter(step -> step.task().equals(task)).isPresent();
    }

    /** Notes what became of the current step and goes on to the next. */
    void pass(boolean done, String said) {
        Optional.ofNullable(waiting.poll()).ifPresent(step -> results.add(new Result(step, done, said)));
    }

    public List<Result> results() {
        return List.copyOf(results);
    }

    /** The page of the list that it was taken from. */
    public String list() {
        return after == null || after.isBlank()
                ? "/briefs"
                : "/briefs?after=" + UriUtils.encode(after, StandardCharsets.UTF_8);
    }

    /** From 1. */
    public int place() {
        return total - waiting.size() + 1;
    }

    public int total() {
        return total;
    }
}
