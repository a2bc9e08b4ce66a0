package vn.clusters.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Power;
import vn.clusters.organisation.Officers;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** Every row says why it is on the officer's list. */
@ClustersTest
class WhyTests {

    private static final String OFFICER = "officer.ubnd-06172";
    private static final String DESK = "agency-officer@ubnd-06172";

    @Autowired
    Office office;

    @Autowired
    WorkRows rows;

    @Autowired
    Officers officers;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Tasks tasks;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void by_post_by_having_taken_it_by_the_dossier_the_council_or_in_place_of_another() {
        office.on(LocalDate.of(2026, 9, 21));
        Task task =
                tasks.openOf(office.open("CCN Vì sao ở đây", "39.5", "06172")).get(0);
        Actor officer = officers.actor(OFFICER);
        Actor deputy = new Actor("deputy", "", "sct", Set.of(), List.of(lent()));

        assertThat(why(task, DESK, null, null, officer)).startsWith("Nhóm của bạn: Cán bộ cơ quan, UBND xã");
        assertThat(why(task, DESK, OFFICER, null, officer)).startsWith("Bạn đang xử lý (nhóm: Cán bộ cơ quan, UBND xã");
        assertThat(why(task, null, OFFICER, null, officer)).isEqualTo("Bạn là cán bộ thụ lý hồ sơ");
        assertThat(why(task, null, OFFICER, OFFICER, officer)).isEqualTo("Bạn là thành viên hội đồng");
        for (String assignee : new String[] {null, OFFICER}) {
            assertThat(why(task, DESK, assignee, null, deputy)).isEqualTo("Thay cho Người ủy quyền (theo 12/QĐ)");
        }
        assertThat(why(task, DESK, null, null, officers.actor("admin"))).startsWith("Đang ở: Cán bộ cơ quan, UBND xã");
    }

    private static Power lent() {
        return new Power(OFFICER, "Người ủy quyền", Set.of(DESK), null, null, true, false, null, "12/QĐ");
    }

    private String why(Task task, String desk, String assignee, String subject, Actor actor) {
        Task asked = new Task(
                task.id(),
                task.key(),
                task.name(),
                task.dossier(),
                task.edition(),
                subject,
                desk,
                assignee,
                task.limit(),
                task.citation(),
                task.createdAt(),
                subject != null);
        WorkItem item = new WorkItem(asked, dossiers.get(task.dossier()), List.of());
        return rows.row(item, actor).why();
    }
}
