package vn.clusters.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The rows of open work: as many as there are open tasks, no more, no fewer, and true at every moment. */
@ClustersTest
class WorkItemTests {

    private static final String COMMITTEE = "officer.ubnd-06172";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    WorkItems items;

    @Autowired
    WorkList list;

    @Autowired
    Officers officers;

    @Autowired
    BusinessTime time;

    @BeforeEach
    void underDecree303() {
        office.on(LocalDate.of(2026, 9, 21));
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void from_the_first_request_to_the_registry_there_is_one_row_for_each_open_task() {
        String dossier = office.open("CCN Danh sách A", "39.5", "06172");
        int acts = 0;
        do {
            for (List<Task> open = tasks.openOf(dossier); !open.isEmpty(); open = tasks.openOf(dossier)) {
                assertThat(rows(dossier)).containsExactlyInAnyOrderElementsOf(rowsOf(open));
                clerks.complete(open.get(acts++ % open.size()), null, Map.of());
            }
        } while (office.waitForTheNextTimer(dossier));
        assertThat(acts).isGreaterThan(20);
        assertThat(rows(dossier)).isEmpty();
    }

    @Test
    void a_claim_and_a_release_are_seen_at_once() {
        Task task = walk.to(office.open("CCN Nhận Rồi Trả", "39.5", "06172"), "publish-notice");
        Actor officer = officers.actor(COMMITTEE);

        tasks.claim(task.id(), officer);
        assertThat(found(officer, "mine", "nhan roi tra")).hasSize(1);
        assertThat(found(officer, "unclaimed", "nhan roi tra")).isEmpty();
        tasks.release(task.id(), officer);
        assertThat(found(officer, "mine", "nhan roi tra")).isEmpty();
        assertThat(found(officer, "unclaimed", "nhan roi tra")).hasSize(1);
    }

    @Test
    void a_refused_act_leaves_the_row_where_it_was() {
        Task task = walk.to(office.open("CCN Danh sách C", "39.5", "06172"), "publish-notice");

        assertThatThrownBy(() -> tasks.complete(task.id(), officers.actor(COMMITTEE), null, Map.of()))
                .isInstanceOf(Problem.class);
        assertThat(rows(task.dossier())).containsExactlyElementsOf(rowsOf(List.of(task)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"đồng đăng xếp", "dong dang", "DONG XEP", "cong ty a xep", "%"})
    void words_are_found_in_any_order_without_their_marks_and_a_wildcard_is_a_letter(String words) {
        String name = "CCN Đồng Đăng xếp " + Math.abs(words.hashCode());
        office.open(name, "39.5", "06172");

        assertThat(found(officers.actor(COMMITTEE), "all", words).stream().map(WorkItem::cluster))
                .satisfies(names -> assertThat(names.contains(name)).isEqualTo(!words.equals("%")));
    }

    @Test
    void another_commune_sees_nothing_of_it() {
        office.open("CCN Riêng Xã Này", "39.5", "06172");

        assertThat(found(officers.actor("officer.ubnd-06463"), "all", "rieng xa nay"))
                .isEmpty();
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition() {
        int dossiers = WorkList.PAGE + 5;
        for (int n = 0; n < dossiers; n++) {
            office.open("CCN Nhiều trang " + n, "39.5", "06172");
        }
        List<String> seen = new ArrayList<>();
        Actor officer = officers.actor(COMMITTEE);
        String after = null;
        do {
            Listing<WorkItem> page = list.page(officer, filter("all", "nhieu trang", after));
            page.items().forEach(item -> seen.add(item.taskId()));
            after = page.next();
        } while (after != null);

        assertThat(seen).hasSize(dossiers);
        assertThat(new HashSet<>(seen)).hasSize(dossiers);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "!!!", "MjAyNi0wOS0yMQ", "MjAyNi0xMy0wMXxh"})
    void a_tampered_cursor_is_refused(String cursor) {
        assertThatThrownBy(() -> list.page(officers.actor(COMMITTEE), filter("all", null, cursor)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.type()).isEqualTo("cursor-malformed"));
    }

    private List<WorkItem> found(Actor officer, String whose, String q) {
        return list.page(officer, filter(whose, q, null)).items();
    }

    private static WorkList.Filter filter(String whose, String q, String after) {
        return WorkList.Filter.of(Map.of("whose", whose, "q", q == null ? "" : q, "after", after == null ? "" : after));
    }

    private record Seen(String id, String key, String assignee, String desk) {}

    private List<Seen> rows(String dossier) {
        return items.findByDossierOrderByOpenedAtAscTaskIdAsc(dossier).stream()
                .map(row -> new Seen(row.taskId(), row.taskKey(), row.assignee(), row.desk()))
                .toList();
    }

    private static List<Seen> rowsOf(List<Task> open) {
        return open.stream()
                .map(task -> new Seen(task.id(), task.key(), task.assignee(), task.desk()))
                .toList();
    }
}
