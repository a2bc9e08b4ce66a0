package vn.clusters.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Persistable;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Power;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.workflow.Task;

/** One open task with everything its row in a list shows; written in the transaction that opened the task. */
@Entity
class WorkItem implements Persistable<String> {

    /** Where tasks without a due date stand in the order of due dates. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final int LONGEST_SEARCH_TEXT = 4_000;

    @Id
    private String taskId;

    private String taskKey;
    private String name;
    private String citation;
    private String dossier;
    private String procedureKey;
    private String edition;
    private String cluster;
    private String place;
    private String applicants;
    private String desk;
    private String assignee;
    private String subject;

    @Column(name = "limit_key")
    private String limit;

    private LocalDate dueOn;
    private boolean suspended;
    private Instant openedAt;
    private String searchText;

    @Embedded
    private WorkKeys keys = WorkKeys.empty();

    @Transient
    private boolean fresh;

    protected WorkItem() {}

    WorkItem(Task task, Dossiers.View dossier, List<String> units) {
        this.taskId = task.id();
        this.taskKey = task.key();
        this.name = task.name();
        this.citation = task.citation() == null ? null : task.citation().text();
        this.dossier = dossier.code();
        this.procedureKey = dossier.procedure();
        this.edition = task.edition();
        this.subject = task.subject();
        this.limit = task.limit();
        this.dueOn = NEVER;
        this.openedAt = task.createdAt();
        this.fresh = true;
        assign(task);
        describe(dossier, units);
    }

    final void assign(Task task) {
        desk = task.desk();
        assignee = task.assignee();
        keys.assign(desk, assignee);
    }

    /** @param units codes of the units that stand today where the cluster lies */
    final void describe(Dossiers.View dossier, List<String> units) {
        procedureKey = dossier.procedure();
        cluster = dossier.cluster().name();
        place = dossier.cluster().place();
        applicants = String.join(
                "; ",
                dossier.applicants().stream().map(Dossiers.Applicant::name).toList());
        keys.describe(dossier, units, applicants);
        searchText = searchText();
    }

    void issued(List<String> numbers) {
        keys.issued(numbers);
        searchText = searchText();
    }

    private String searchText() {
        String words = String.join(" ", dossier, cluster, place == null ? "" : place, applicants, name);
        int left = LONGEST_SEARCH_TEXT - keys.documents().length() - 1;
        return WorkKeys.cut(VietnameseText.searchable(words), left) + " " + keys.documents();
    }

    void due(LocalDate date, boolean stopped) {
        dueOn = date == null ? NEVER : date;
        suspended = stopped;
    }

    public String taskId() {
        return taskId;
    }

    public String taskKey() {
        return taskKey;
    }

    public String name() {
        return name;
    }

    public String citation() {
        return citation;
    }

    public String dossier() {
        return dossier;
    }

    public String procedure() {
        return procedureKey;
    }

    public String edition() {
        return edition;
    }

    public String cluster() {
        return cluster;
    }

    public String place() {
        return place;
    }

    public String applicants() {
        return applicants;
    }

    public String desk() {
        return desk;
    }

    public String assignee() {
        return assignee;
    }

    public String subject() {
        return subject;
    }

    public String limit() {
        return limit;
    }

    /** Null while there is none. */
    public LocalDate dueOn() {
        return NEVER.equals(dueOn) ? null : dueOn;
    }

    public boolean suspended() {
        return suspended;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** The task as far as it matters for who may do it. */
    Power.Doing doing() {
        return new Power.Doing(taskKey, desk, assignee, subject);
    }

    String searched() {
        return searchText;
    }

    WorkKeys keys() {
        return keys;
    }

    @Override
    public String getId() {
        return taskId;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
