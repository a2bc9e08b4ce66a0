package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;
import vn.clusters.workflow.Task;

/** A head of division looks who has how much, supposes a move and makes it. */
@BrowserTest
class WorkloadPagesTests {

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Autowired
    Desk desk;

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
        browser.click(browser.at("input[name=task][value='" + task.id() + "']")).choose("to", other);
        sound(browser, "workload-share");
        browser.press("Xem thử dự báo").see("Nếu giao lại 1 việc").see("CCN Giao lại trên màn hình");
        sound(browser, "workload-forecast");
        assertThat(desk.open(dossier, "check-dossier").assignee()).isEqualTo(officer);

        browser.press("Giao lại thật 1 việc").see("Đã giao lại 1 việc.");
        browser.go("/inbox?holder=" + other).see("Việc của:").see("CCN Giao lại trên màn hình");
        sound(browser, "workload-list");
        browser.as(other).go("/inbox?q=" + dossier).see("CCN Giao lại trên màn hình");
        browser.as("auditor")
                .go("/trace/" + dossier)
                .see("Đã phân công người thụ lý")
                .see(other);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void sound(Browser browser, String picture) {
        assertThat(browser.text()).doesNotContain("??");
        assertThat(browser.barriers()).isEmpty();
        browser.picture(picture).phone();
        assertThat(browser.ask(SIDEWAYS)).isEqualTo(0L);
        browser.picture(picture + "-phone").noPhone();
    }
}
