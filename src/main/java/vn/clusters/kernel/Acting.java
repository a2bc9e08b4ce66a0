package vn.clusters.kernel;

import java.util.function.Supplier;

/**
 * The act under way on this thread: who acts, in which task, under which citation. The ledger reads it.
 *
 * @param power under which the actor acts in place of another, null for the actor's own right
 */
public record Acting(Actor actor, String task, Citation citation, Power power) {

    private static final ThreadLocal<Acting> CURRENT = new ThreadLocal<>();

    public Acting(Actor actor, String task, Citation citation) {
        this(actor, task, citation, null);
    }

    /** The act under way, or the system's own. */
    public static Acting current() {
        Acting acting = CURRENT.get();
        return acting == null ? new Acting(Actor.SYSTEM, null, null) : acting;
    }

    /** Does the work as the given act and restores what was under way before. */
    public static <T> T as(Acting acting, Supplier<T> work) {
        Acting before = CURRENT.get();
        CURRENT.set(acting);
        try {
            return work.get();
        } finally {
            if (before == null) {
                CURRENT.remove();
            } else {
                CURRENT.set(before);
            }
        }
    }

    /** Does the work as the given actor, outside any task. */
    public static <T> T as(Actor actor, Supplier<T> work) {
        return as(new Acting(actor, null, null), work);
    }
}
