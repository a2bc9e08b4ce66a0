package vn.clusters.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.TaskClosed;

/** Keeps what officers typed until they send it: never checked, read by nobody else, gone with the task. */
@Component
class TaskDrafts {

    private static final TypeReference<Map<String, Object>> FIELDS = new TypeReference<>() {};

    /** Fields of which a browser sends nothing when nothing is chosen. */
    private static final Set<String> TICKED = Set.of("multiselect", "boolean");

    private final StoredDrafts drafts;
    private final ObjectMapper json;
    private final BusinessTime time;

    TaskDrafts(StoredDrafts drafts, ObjectMapper json, BusinessTime time) {
        this.drafts = drafts;
        this.json = json;
        this.time = time;
    }

    /** @throws Problem 413 {@code draft-too-large} */
    @Transactional
    public Instant save(String task, Actor actor, SentForm sent) {
        String fields = written(sent.typed());
        if (fields.length() > TaskDraft.LONGEST) {
            throw new Problem(413, "draft-too-large");
        }
        return drafts.save(new TaskDraft(key(task, actor), fields, time.now())).savedAt();
    }

    @Transactional(readOnly = true)
    public Optional<TaskDraft> find(String task, Actor actor) {
        return drafts.findById(key(task, actor));
    }

    @Transactional
    public void discard(String task, Actor actor) {
        find(task, actor).ifPresent(draft -> drafts.deleteById(key(task, actor)));
    }

    @EventListener
    @Transactional
    public void on(TaskClosed closed) {
        drafts.deleteOf(closed.task().id());
    }

    /** The form as it was left: what was typed over what the form prefills. */
    Map<String, Object> values(Form form, TaskDraft draft) {
        Map<String, Object> values = new HashMap<>();
        form.fields().stream()
                .filter(field -> !TICKED.contains(field.type()))
                .forEach(field -> values.put(field.key(), field.value()));
        values.putAll(read(draft.fields()));
        return values;
    }

    private static TaskDraft.Key key(String task, Actor actor) {
        return new TaskDraft.Key(task, actor.username());
    }

    private String written(Map<String, Object> fields) {
        try {
            return json.writeValueAsString(fields);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Map<String, Object> read(String fields) {
        try {
            return json.readValue(fields, FIELDS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
