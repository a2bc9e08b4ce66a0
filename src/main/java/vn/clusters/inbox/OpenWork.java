package vn.clusters.inbox;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;

/** The open tasks of an officer as other modules see them. */
@Component
public class OpenWork {

    private static final int MOST = 1000;

    /** An open task; {@code dueOn} is null if no limit runs. */
    public record Item(String task, String key, String name, String dossier, String cluster, LocalDate dueOn) {}

    private final EntityManager entities;

    OpenWork(EntityManager entities) {
        this.entities = entities;
    }

    /** At some of the officer's desks, unclaimed or the officer's own, by due date. */
    @Transactional(readOnly = true)
    public List<Item> at(Set<String> desks, Actor actor, int most) {
        return entities
                .createQuery(
                        "select w from WorkItem w where w.desk in :desks and (w.assignee is null or w.assignee = :me)"
                                + " order by w.dueOn, w.taskId",
                        WorkItem.class)
                .setParameter("desks", desks)
                .setParameter("me", actor.username())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(OpenWork::item)
                .toList();
    }

    /** With a due date: the officer's own tasks and those that wait at the officer's desks, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Item> due(Actor actor) {
        return entities
                .createQuery(
                        "select w from WorkItem w where w.dueOn < :never and (w.assignee = :me"
                                + " or (w.assignee is null and w.desk in :desks)) order by w.dueOn, w.taskId",
                        WorkItem.class)
                .setParameter("never", WorkItem.NEVER)
                .setParameter("me", actor.username())
                .setParameter("desks", actor.desks())
                .setMaxResults(MOST)
                .getResultList()
                .stream()
                .map(OpenWork::item)
                .toList();
    }

    private static Item item(WorkItem item) {
        return new Item(item.taskId(), item.taskKey(), item.name(), item.dossier(), item.cluster(), item.dueOn());
    }
}
