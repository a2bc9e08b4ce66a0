package vn.clusters.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.organisation.Role;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The tasks that wait for a leader's word: to review, to sign, to decide. */
@Component
class LeaderTasks {

    private static final List<Role> LEADERS = List.of(Role.DIVISION_HEAD, Role.DIRECTOR, Role.CHAIR);

    private final Tasks tasks;

    LeaderTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    static boolean isLeader(Actor actor) {
        return LEADERS.stream().anyMatch(role -> actor.holds(role.slug()));
    }

    static boolean isLeaders(String desk) {
        return desk != null && LEADERS.stream().anyMatch(role -> desk.startsWith(role.slug() + "@"));
    }

    /** The officer's own open task of that kind on a dossier, the oldest if there are several. */
    Optional<Task> of(String dossier, Actor actor) {
        return tasks.openOf(dossier).stream()
                .filter(task -> isLeaders(task.desk()) && mayDo(task, actor))
                .min(Comparator.comparing(Task::createdAt));
    }

    private static boolean mayDo(Task task, Actor actor) {
        return task.assignee() == null
                ? actor.desks().contains(task.desk())
                : task.assignee().equals(actor.username());
    }

    /** The officer's desks at which leaders sit. */
    static Set<String> desks(Actor actor) {
        return actor.desks().stream().filter(LeaderTasks::isLeaders).collect(Collectors.toSet());
    }
}
