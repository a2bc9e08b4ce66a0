package vn.clusters.workload;

import java.util.ArrayList;
import java.util.List;
import vn.clusters.kernel.Problem;

/** A task, and the officer to whom it is to be given. */
record Move(String task, String officer) {

    private static final String SEPARATOR = ":";

    /**
     * As pages send them.
     *
     * @param moves each {@code task:officer}; blank for none
     * @param tasks that all go to the officer
     * @throws Problem 422 {@code move-malformed}
     */
    static List<Move> of(List<String> moves, List<String> tasks, String to) {
        List<Move> stated = new ArrayList<>();
        for (String move : moves == null ? List.<String>of() : moves) {
            if (!move.isBlank()) {
                stated.add(of(move));
            }
        }
        if (tasks != null) {
            tasks.forEach(task -> stated.add(new Move(task, to)));
        }
        return stated;
    }

    private static Move of(String move) {
        String[] parts = move.split(SEPARATOR, 2);
        return new Move(parts[0], parts.length == 2 ? parts[1] : null);
    }

    /** As addresses carry it. */
    @Override
    public String toString() {
        return task + SEPARATOR + officer;
    }
}
