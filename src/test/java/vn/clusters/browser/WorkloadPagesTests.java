package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.clusters.support.Sound.sound;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;
import vn.clusters.workflow.Task;

/** A head of division looks who has how much, supposes a move and makes it. */
@BrowserTest
class WorkloadPagesTests {

    @Autowired
    Desk desk;

    @Autowired
    Officers officers;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_task_is_supposed_with_another_officer_and_then_given_to_that_officer(Browser browser) {
        String dossier = desk.dossierAt("CCN Giao lại trên màn hình", "check-dossier");
        Task task = desk.open(dossier, "check-dossier");
        String officer = task.assignee();
        String other = officer.equals("appraiser1.sct") ? "appraiser2.sct" : "appraiser1.sct";

        browser.as("head.sct").go("/inbox").press("Khối lượng").see("Việc cán bộ đang giữ");
        sound(browser, "workload");
        browser.click(browser.at("a[href$='holder=" + officer + "#share']")).see("Giao lại việc của");
        browser.press("Giao lại").see("Chưa chọn việc nào để giao lại.");
        sound(browser, "workload-share-refused");
        browser.click(browser.at("input[name=task][value='" + task.id() + "']")).choose("to", other);
        sound(browser, "workload-share");
        browser.press("Xem thử dự báo").see("Nếu giao lại 1 việc").see("CCN Giao lại trên màn hình");
        sound(browser, "workload-forecast");
        assertThat(desk.open(dossier, "check-dossier").assignee()).isEqualTo(officer);

        browser.go("/workload/forecast?move=" + task.id() + ":nobody").see("Không có cán bộ “nobody”.");
        browser.press("Xem chỗ cần sửa");
        sound(browser, "workload-refused");
        browser.choose("give-" + task.id(), task.id() + ":" + other)
                .press("Tính lại")
                .see("Nếu giao lại 1 việc");

        browser.press("Giao lại thật 1 việc").see("Đã giao lại 1 việc.");
        browser.go("/inbox?holder=" + other).see("Việc của:").see("CCN Giao lại trên màn hình");
        sound(browser, "workload-list");
        browser.as(other).go("/inbox?q=" + dossier).see("CCN Giao lại trên màn hình");
        browser.as("auditor")
                .go("/trace/" + dossier)
                .see("Đã phân công người thụ lý")
                .see(officers.get(other).name());
        assertThat(browser.consoleErrors()).allMatch(error -> error.contains("422"));
    }
}
