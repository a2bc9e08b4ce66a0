package vn.clusters.inbox;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The open work of officers and desks, for those who share it out; {@link Holders} says who may look. */
@Component
@Transactional(readOnly = true)
public class HeldWork {

    private static final String LOADS = "select lane, count(*), sum(case when due_on < :today then 1 else 0 end),"
            + " sum(case when due_on >= :today and due_on < :monday then 1 else 0 end), min(due_on)"
            + " from work_item where lane in (:lanes) group by lane";

    /**
     * How much work an officer or a desk has.
     *
     * @param overdue whose due date is past
     * @param dueThisWeek from today to Sunday
     * @param firstDue the earliest due date, null if no limit runs
     */
    public record Load(int open, int overdue, int dueThisWeek, LocalDate firstDue) {

        public static final Load NONE = new Load(0, 0, 0, null);
    }

    /**
     * An open task.
     *
     * @param desk null for a task of one person: the officer in charge or, if it has a subject, a member of a council
     * @param assignee null while it lies at the desk
     * @param dueOn null if no limit runs
     */
    public record Held(
            String task,
            String step,
            String name,
            String dossier,
            String cluster,
            String procedure,
            String edition,
            String desk,
            String assignee,
            String subject,
            String limit,
            LocalDate dueOn,
            boolean suspended,
            Instant openedAt) {

        /** Whether it belongs to whoever is in charge of the dossier. */
        public boolean isInCharge() {
            return desk == null && subject == null;
        }

        /** Whether it is a member's own, which nobody else can do. */
        public boolean isPersonal() {
            return desk == null && subject != null;
        }

        /** Sign-in name or desk. */
        public String holder() {
            return assignee == null ? desk : assignee;
        }
    }

    private final EntityManager entities;
    private final WorkingDays days;

    HeldWork(EntityManager entities, WorkingDays days) {
        this.entities = entities;
        this.days = days;
    }

    /** By holder; whoever has nothing is left out. */
    public Map<String, Load> loads(Collection<String> holders) {
        Map<String, Load> loads = new TreeMap<>();
        if (holders.isEmpty()) {
            return loads;
        }
        Map<String, String> byLane = new TreeMap<>();
        holders.forEach(holder -> byLane.put(Holders.lane(holder), holder));
        for (Object row : entities.createNativeQuery(LOADS)
                .setParameter("today", days.urgencies().today())
                .setParameter("monday", days.urgencies().nextMonday())
                .setParameter("lanes", byLane.keySet())
                .getResultList()) {
            Object[] load = (Object[]) row;
            loads.put(byLane.get((String) load[0]), load(load));
        }
        return loads;
    }

    private static Load load(Object[] row) {
        LocalDate first = row[4] instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) row[4];
        return new Load(number(row[1]), number(row[2]), number(row[3]), first.isBefore(WorkItem.NEVER) ? first : null);
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /** The last day that counts as this week. */
    public LocalDate weekEnds() {
        return days.urgencies().nextMonday().minusDays(1);
    }

    /** The most urgent tasks of some holders. */
    public List<Held> of(Collection<String> holders, int most) {
        if (holders.isEmpty()) {
            return List.of();
        }
        return entities
                .createQuery(
                        "select w from WorkItem w where w.keys.lane in :lanes order by w.dueOn, w.taskId",
                        WorkItem.class)
                .setParameter("lanes", holders.stream().map(Holders::lane).toList())
                .setMaxResults(most)
                .getResultList()
                .stream()
                .map(HeldWork::held)
                .toList();
    }

    /** Empty if no such task is open. */
    public Optional<Held> find(String task) {
        return Optional.ofNullable(entities.find(WorkItem.class, task)).map(HeldWork::held);
    }

    private static Held held(WorkItem item) {
        return new Held(
                item.taskId(),
                item.taskKey(),
                item.name(),
                item.dossier(),
                item.cluster(),
                item.procedure(),
                item.edition(),
                item.desk(),
                item.assignee(),
                item.subject(),
                item.limit(),
                item.dueOn(),
                item.suspended(),
                item.openedAt());
    }
}
