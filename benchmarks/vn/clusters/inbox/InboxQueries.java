package vn.clusters.inbox;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import vn.clusters.kernel.Actor;

/** The questions that the inbox asks of the database, without the page around them. */
@TestComponent
public class InboxQueries {

    private final WorkList list;
    private final WorkTally tally;

    InboxQueries(WorkList list, WorkTally tally) {
        this.list = list;
        this.tally = tally;
    }

    /** The rows of the first page; gives how many there are. */
    public int page(Actor actor, Map<String, String> asked) {
        return list.page(actor, WorkList.Filter.of(asked)).items().size();
    }

    /** What nobody has taken yet of a step, as the first page shows it. */
    public List<String> unclaimed(Actor actor, String step) {
        return list.page(actor, WorkList.Filter.of(Map.of("whose", "unclaimed", "step", step))).items().stream()
                .map(WorkItem::taskId)
                .toList();
    }

    /** The counts of all tabs and urgencies. */
    public int counts(Actor actor, Map<String, String> asked) {
        return tally.of(actor, WorkList.Filter.of(asked)).of("all", null);
    }
}
