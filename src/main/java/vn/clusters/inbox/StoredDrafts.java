package vn.clusters.inbox;

import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Drafts by task and officer. */
interface StoredDrafts extends Repository<TaskDraft, TaskDraft.Key> {

    Optional<TaskDraft> findById(TaskDraft.Key key);

    TaskDraft save(TaskDraft draft);

    void deleteById(TaskDraft.Key key);

    @Modifying
    @Query("delete from TaskDraft d where d.whose.taskId = :task")
    void deleteOf(String task);
}
