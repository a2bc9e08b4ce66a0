package vn.clusters.registry;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** Marks a cluster as formed before the first regulation or takes a wrong mark back; what was recorded stays. */
@Component
@Transactional
class OlderMarking {

    private static final int LONGEST = 2000;

    private final OlderMarks marks;
    private final FormedBefore formedBefore;
    private final Clusters clusters;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    OlderMarking(
            OlderMarks marks,
            FormedBefore formedBefore,
            Clusters clusters,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.marks = marks;
        this.formedBefore = formedBefore;
        this.clusters = clusters;
        this.time = time;
        this.events = events;
    }

    /** The administrator and the head of the department. */
    static boolean mayMark(Actor actor) {
        return actor.isAdministrator() || actor.holds("director");
    }

    /**
     * @param before whether the cluster was there before
     * @throws Problem 403 {@code not-allowed}; 404 {@code no-cluster-to-mark}; 409 {@code older-mark-there} or
     *     {@code older-mark-absent}; 422
     *     {@code older-mark-reason} or {@code older-mark-source}
     */
    void mark(String cluster, boolean before, String reason, String source) {
        Actor by = Acting.current().actor();
        require(mayMark(by), new Problem(403, "not-allowed"));
        Clusters.Cluster known = clusters.find(cluster)
                .orElseThrow(() -> new Problem(404, "no-cluster-to-mark").with("field", "cluster"));
        String why = stated(reason, "reason");
        String from = stated(source, "source");
        boolean now = formedBefore
                .of(known.id())
                .map(FormedBefore.Known::formedBefore)
                .orElse(false);
        require(now != before, new Problem(409, before ? "older-mark-there" : "older-mark-absent", known.name()));
        marks.save(new OlderMark(known.id(), before, why, from, by.name(), time.today()));
        events.publishEvent(new OlderClusterMarked(known.id(), before, why, from));
    }

    /** Newest first. */
    @Transactional(readOnly = true)
    List<OlderMark> history() {
        return marks.findAllByOrderByIdDesc();
    }

    private static String stated(String text, String field) {
        String stored = text == null ? "" : VietnameseText.stored(text);
        require(
                !stored.isEmpty() && stored.length() <= LONGEST,
                new Problem(422, "older-mark-" + field, LONGEST).with("field", field));
        return stored;
    }

    private static void require(boolean allowed, Problem otherwise) {
        if (!allowed) {
            throw otherwise;
        }
    }
}
