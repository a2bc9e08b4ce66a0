package vn.clusters.brief;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.inbox.OpenWork;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;

/** What waits for a leader's word: what can be signed in a row, and what cannot with the reasons. */
@Component
class Agenda {

    private static final int PAGE = 100;

    /** A task with what is in the way of signing it in a row. */
    record Item(OpenWork.Item work, List<String> marks) {

        public boolean ready() {
            return marks.isEmpty();
        }
    }

    private final OpenWork work;
    private final Marks marks;

    Agenda(OpenWork work, Marks marks) {
        this.work = work;
        this.marks = marks;
    }

    /**
     * By due date.
     *
     * @param after cursor of the page before, null for the first
     * @throws vn.clusters.kernel.Problem 422 {@code cursor-malformed}
     */
    Listing<Item> of(Actor actor, String after) {
        Listing<OpenWork.Item> page = work.at(LeaderTasks.ROLES, actor, after, PAGE);
        return new Listing<>(
                page.items().stream()
                        .map(item -> new Item(item, marks.of(item.dossier())))
                        .toList(),
                page.next());
    }

    boolean isReady(String dossier) {
        return marks.of(dossier).isEmpty();
    }
}
