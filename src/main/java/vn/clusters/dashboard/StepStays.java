package vn.clusters.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.clusters.clock.WorkingDays;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Role;
import vn.clusters.workflow.PastTasks;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.TaskAssigned;
import vn.clusters.workflow.TaskClosed;
import vn.clusters.workflow.TaskOpened;

/** The rows of tasks, in the transactions of their opening and end; one that was cancelled with its process leaves none. */
@Component
class StepStays {

    private static final String NO_AGENCY = "no-agency";

    /** With whom a task lies. */
    private record Holder(String role, String agency) {}

    private final JdbcClient database;
    private final StayOrder order;
    private final Officers officers;
    private final WorkingDays days;
    private final BusinessTime time;

    StepStays(JdbcClient database, StayOrder order, Officers officers, WorkingDays days, BusinessTime time) {
        this.database = database;
        this.order = order;
        this.officers = officers;
        this.days = days;
        this.time = time;
    }

    @EventListener
    void on(TaskOpened opened) {
        add(opened.task());
    }

    /** Nothing if it is there. */
    int add(Task task) {
        Holder holder = holder(task.desk(), task.assignee(), task.council());
        LocalDate openedOn = dayOf(task.createdAt());
        return insert(task.id(), task.dossier(), task.key(), task.name(), holder, openedOn, null);
    }

    /** Nothing if it is there. */
    int add(PastTasks.Past past) {
        Holder holder = holder(past.desk(), past.finishedBy(), past.desk() == null);
        LocalDate openedOn = dayOf(past.openedAt());
        return insert(past.id(), past.dossier(), past.key(), past.name(), holder, openedOn, dayOf(past.finishedAt()));
    }

    @EventListener
    void on(TaskAssigned assigned) {
        Task task = assigned.task();
        Holder holder = holder(task.desk(), task.assignee(), task.council());
        database.sql("update step_stay set held_role = ?, agency = ? where task_id = ?")
                .params(holder.role(), holder.agency(), task.id())
                .update();
    }

    @EventListener
    void on(TaskClosed closed) {
        String id = closed.task().id();
        if (closed.completed()) {
            LocalDate today = time.today();
            int took = days.between(dayOf(closed.task().createdAt()), today);
            ended(closed.task().dossier()).put(id, new StayOrder.Done(today, took));
        } else {
            database.sql("delete from step_stay where task_id = ? and done_on is null")
                    .param(id)
                    .update();
        }
    }

    /** The steps of the dossier that end in this transaction. */
    private Map<String, StayOrder.Done> ended(String dossier) {
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Ended.class::isInstance)
                .map(Ended.class::cast)
                .findFirst()
                .orElseGet(this::begin)
                .byDossier
                .computeIfAbsent(dossier, code -> new HashMap<>());
    }

    private Ended begin() {
        Ended ended = new Ended();
        TransactionSynchronizationManager.registerSynchronization(ended);
        return ended;
    }

    /** What a transaction ends; after the limits and before the ledger, so that nobody waits crosswise. */
    private final class Ended implements TransactionSynchronization {
        private final Map<String, Map<String, StayOrder.Done>> byDossier = new TreeMap<>();

        @Override
        public int getOrder() {
            return LOWEST_PRECEDENCE - 1;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            byDossier.forEach(order::settle);
        }
    }

    private int insert(
            String id, String dossier, String step, String name, Holder holder, LocalDate openedOn, LocalDate doneOn) {
        return database.sql("""
                insert into step_stay (task_id, dossier, step, step_name, held_role, agency, opened_on, done_on, working_days)
                select :id, :dossier, :step, :name, :role, :agency, cast(:opened as date), cast(:done as date),
                    cast(:days as integer) where not exists (select 1 from step_stay where task_id = :id)""")
                .param("id", id)
                .param("dossier", dossier)
                .param("step", step)
                .param("name", name)
                .param("role", holder.role())
                .param("agency", holder.agency())
                .param("opened", openedOn)
                .param("done", doneOn)
                .param("days", doneOn == null ? null : days.between(openedOn, doneOn))
                .update();
    }

    /** A task without a desk lies with the council or the officer in charge, at the agency of whoever has it. */
    private Holder holder(String desk, String officer, boolean council) {
        if (desk != null && desk.contains("@")) {
            String[] parts = desk.split("@", 2);
            return new Holder(parts[0], parts[1]);
        }
        Role role = council ? Role.COUNCIL_MEMBER : Role.APPRAISAL_OFFICER;
        return new Holder(role.slug(), agencyOf(officer));
    }

    private String agencyOf(String officer) {
        try {
            return officers.get(officer).agency();
        } catch (Problem unknownOfficer) {
            return NO_AGENCY;
        }
    }

    private static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, BusinessTime.ZONE);
    }
}
