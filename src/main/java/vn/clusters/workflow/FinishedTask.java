package vn.clusters.workflow;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.springframework.data.domain.Persistable;
import vn.clusters.kernel.Actor;

/** A completed task: who, when, with which outcome. */
@Entity
class FinishedTask implements Persistable<String> {

    @Id
    private String taskId;

    private String taskKey;
    private String dossier;
    private String finishedBy;
    private String finishedByName;
    private Instant finishedAt;
    private String outcome;

    protected FinishedTask() {}

    FinishedTask(Task task, Actor by, Instant at, String outcome) {
        this.taskId = task.id();
        this.taskKey = task.key();
        this.dossier = task.dossier();
        this.finishedBy = by.username();
        this.finishedByName = by.name();
        this.finishedAt = at;
        this.outcome = outcome;
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
