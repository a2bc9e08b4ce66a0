package vn.clusters.brief;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.inbox.OpenWork;
import vn.clusters.kernel.Actor;

/** What waits for a leader's word: what can be signed in a row, and what cannot with the reasons. */
@Component
class Agenda {

    /** As many as are looked at, the most urgent first. */
    static final int MOST = 100;

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

    /** By due date. */
    List<Item> of(Actor actor) {
        return LeaderTasks.isLeader(actor)
                ? work.at(LeaderTasks.desks(actor), actor, MOST).stream()
                        .map(item -> new Item(item, marks.of(item.dossier())))
                        .toList()
                : List.of();
    }

    boolean isReady(String dossier) {
        return marks.of(dossier).isEmpty();
    }
}
