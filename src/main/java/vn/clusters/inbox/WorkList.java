package vn.clusters.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** Lists open work for an officer, by due date, a page at a time. */
@Component
class WorkList {

    static final int PAGE = 50;

    /**
     * What is asked for; null or blank means any.
     *
     * @param whose mine, unclaimed (of the officer's desks) or all (both)
     * @param after cursor of the page before
     */
    record Filter(
            String whose,
            Boolean overdue,
            String procedure,
            String dossier,
            String step,
            String edition,
            String q,
            String after) {

        /** Whether words, a step or an edition are asked for. */
        boolean isNarrow() {
            return !isBlank(q) || !isBlank(step) || !isBlank(edition);
        }
    }

    private final EntityManager entities;
    private final BusinessTime time;

    WorkList(EntityManager entities, BusinessTime time) {
        this.entities = entities;
        this.time = time;
    }

    /** @throws Problem 422 {@code cursor-malformed} */
    @Transactional(readOnly = true)
    public Listing<WorkItem> page(Actor actor, Filter filter) {
        StringBuilder query = new StringBuilder("select w from WorkItem w where ");
        Map<String, Object> parameters = new HashMap<>();
        query.append(whose(actor, filter, parameters));
        and(query, parameters, "w.procedureKey = :procedure", "procedure", filter.procedure());
        and(query, parameters, "w.dossier = :dossier", "dossier", filter.dossier());
        and(query, parameters, "w.taskKey = :step", "step", filter.step());
        and(query, parameters, "w.edition = :edition", "edition", filter.edition());
        search(query, parameters, filter.q());
        if (Boolean.TRUE.equals(filter.overdue())) {
            and(query, parameters, "w.dueOn < :today", "today", time.today());
        }
        after(query, parameters, filter.after());
        query.append(" order by w.dueOn, w.taskId");
        TypedQuery<WorkItem> list = entities.createQuery(query.toString(), WorkItem.class);
        parameters.forEach(list::setParameter);
        return page(list.setMaxResults(PAGE + 1).getResultList());
    }

    /** The steps that wait on the officer's list: name by key. */
    @Transactional(readOnly = true)
    public Map<String, String> steps(Actor actor) {
        Map<String, Object> parameters = new HashMap<>();
        Filter all = new Filter("all", null, null, null, null, null, null, null);
        TypedQuery<Object[]> steps = entities.createQuery(
                "select distinct w.taskKey, w.name from WorkItem w where " + whose(actor, all, parameters)
                        + " order by w.name",
                Object[].class);
        parameters.forEach(steps::setParameter);
        Map<String, String> names = new LinkedHashMap<>();
        steps.getResultList().forEach(step -> names.put((String) step[0], (String) step[1]));
        return names;
    }

    private static Listing<WorkItem> page(List<WorkItem> found) {
        boolean more = found.size() > PAGE;
        List<WorkItem> items = more ? found.subList(0, PAGE) : found;
        return new Listing<>(items, more ? cursor(items.get(PAGE - 1)) : null);
    }

    /** An administrator sees the open work of a named dossier, whoever's it is. */
    private static String whose(Actor actor, Filter filter, Map<String, Object> parameters) {
        if (actor.isAdministrator() && !isBlank(filter.dossier())) {
            return "1 = 1";
        }
        return new WhoseWork(actor, parameters).condition(filter.whose());
    }

    private static void and(
            StringBuilder query, Map<String, Object> parameters, String condition, String name, Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.append(" and ").append(condition);
            parameters.put(name, value);
        }
    }

    private static void search(StringBuilder query, Map<String, Object> parameters, String text) {
        int number = 0;
        for (String word : VietnameseText.searchable(text).split("\\s+")) {
            String pattern = "%" + word.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
            String name = "word" + number++;
            and(query, parameters, "w.searchText like :" + name + " escape '!'", name, word.isEmpty() ? null : pattern);
        }
    }

    private static void after(StringBuilder query, Map<String, Object> parameters, String cursor) {
        if (isBlank(cursor)) {
            return;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split("\\|", 2);
            parameters.put("due", LocalDate.parse(parts[0]));
            parameters.put("task", parts[1]);
        } catch (IllegalArgumentException | DateTimeException | ArrayIndexOutOfBoundsException tampered) {
            throw new Problem(422, "cursor-malformed").with("field", "after");
        }
        query.append(" and (w.dueOn > :due or (w.dueOn = :due and w.taskId > :task))");
    }

    private static String cursor(WorkItem last) {
        LocalDate due = last.dueOn() == null ? WorkItem.NEVER : last.dueOn();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((due + "|" + last.taskId()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
