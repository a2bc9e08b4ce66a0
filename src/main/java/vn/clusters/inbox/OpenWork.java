package vn.clusters.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;

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

    /**
     * At desks of the roles, the officer's own and those at which the officer acts in place of another, unclaimed or theirs:
     * a page by due date.
     *
     * @param roles slugs
     * @param after cursor of the page before, null for the first
     * @throws vn.clusters.kernel.Problem 422 {@code cursor-malformed}
     */
    @Transactional(readOnly = true)
    public Listing<Item> at(Collection<String> roles, Actor actor, String after, int page) {
        RoleQuery query = new RoleQuery(roles, actor, after, page + 1);
        if (query.findsNothing()) {
            return new Listing<>(List.of(), null);
        }
        Query statement = entities.createNativeQuery(query.text(), WorkItem.class);
        query.parameters().forEach(statement::setParameter);
        @SuppressWarnings("unchecked")
        List<WorkItem> found = statement.getResultList();
        List<Item> items = found.stream().limit(page).map(OpenWork::item).toList();
        return new Listing<>(items, found.size() > page ? RoleQuery.cursor(found.get(page - 1)) : null);
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
