package vn.clusters.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
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

    private static final String STEP_BEFORE = before("b.step = step_stay.step");
    private static final String HOLDER_BEFORE =
            before("b.held_role = step_stay.held_role and b.agency = step_stay.agency");

    /** With whom a task lies. */
    private record Holder(String role, String agency) {}

    private final JdbcClient database;
    private final Officers officers;
    private final WorkingDays days;
    private final BusinessTime time;

    StepStays(JdbcClient database, Officers officers, WorkingDays days, BusinessTime time) {
        this.database = database;
        this.officers = officers;
        this.days = days;
        this.time = time;
    }

    private static String before(String alike) {
        return "(select max(b.done_on) from step_stay b where b.dossier = step_stay.dossier and " + alike
                + " and (b.done_on < step_stay.done_on or (b.done_on = step_stay.done_on and b.task_id < step_stay.task_id)))";
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
            database.sql("update step_stay set done_on = ?, working_days = ? where task_id = ?")
                    .params(today, days.between(dayOf(closed.task().createdAt()), today), id)
                    .update();
            settle(closed.task().dossier());
        } else {
            database.sql("delete from step_stay where task_id = ? and done_on is null")
                    .param(id)
                    .update();
        }
    }

    /**
     * Lets every step done know what was done before it in the dossier. Only what is wrong is written, as after two of a kind
     * that were done at the same moment: transactions on one dossier do not wait for each other here.
     *
     * @return how many rows were not as they are now
     */
    int settle(String dossier) {
        return database.sql("update step_stay set step_before = " + STEP_BEFORE + ", holder_before = " + HOLDER_BEFORE
                        + " where dossier = ? and done_on is not null and (step_before is distinct from " + STEP_BEFORE
                        + " or holder_before is distinct from " + HOLDER_BEFORE + ")")
                .param(dossier)
                .update();
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
