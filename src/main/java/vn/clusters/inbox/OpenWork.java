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
                .map(item -> new Item(
                        item.taskId(), item.taskKey(), item.name(), item.dossier(), item.cluster(), item.dueOn()))
                .toList();
    }
}
