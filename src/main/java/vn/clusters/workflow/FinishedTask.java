package vn.clusters.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.springframework.data.domain.Persistable;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Power;

/** A completed task: who, when, with which outcome. */
@Entity
class FinishedTask implements Persistable<String> {

    /** Stands for the desk of a task of the officer in charge; a task of the council has none. */
    private static final String IN_CHARGE = "officer-in-charge";

    @Id
    private String taskId;

    private String taskKey;
    private String dossier;
    private String finishedBy;
    private String finishedByName;
    private Instant openedAt;
    private Instant finishedAt;
    private String outcome;
    private String desk;
    private String insteadOf;

    protected FinishedTask() {}

    /** @param power under which it was done in place of another, null for the actor's own right */
    FinishedTask(Task task, Actor by, Power power, Instant at, String outcome) {
        this.taskId = task.id();
        this.taskKey = task.key();
        this.dossier = task.dossier();
        this.finishedBy = by.username();
        this.finishedByName = by.name();
        this.openedAt = task.createdAt();
        this.finishedAt = at;
        this.outcome = outcome;
        this.desk = task.desk() == null && !task.council() ? IN_CHARGE : task.desk();
        this.insteadOf = power == null ? null : power.owner();
    }

    String taskKey() {
        return taskKey;
    }

    String finishedBy() {
        return finishedBy;
    }

    String finishedByName() {
        return finishedByName;
    }

    Instant finishedAt() {
        return finishedAt;
    }

    @Override
    public String getId() {
        return taskId;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
