package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;

/** What was typed into a task is there again, for its officer alone, until it is sent. */
@BrowserTest
class DraftTests {

    @Autowired
    Desk desk;

    @Autowired
    JdbcClient database;

    private String dossier;
    private String task;

    @BeforeEach
    void aDossierAtTheOneStopDesk() {
        dossier = desk.dossierAt("CCN Viết dở", "receive-dossier");
        task = "/tasks/" + desk.open(dossier, "receive-dossier").id();
    }

    @Test
    void what_is_typed_is_saved_unchecked_and_stands_there_again_until_it_is_sent(Browser browser) {
        browser.as("onestop.sct").go(task).put("sets", "không phải số").put("reason", "Thiếu bản vẽ");
        browser.see("Đã lưu nháp lúc");
        assertThat(browser.barriers()).isEmpty();
        browser.go("/inbox").go(task).see("nhập dở");
        assertThat(browser.valueOf("sets")).isEqualTo("không phải số");
        assertThat(browser.valueOf("reason")).isEqualTo("Thiếu bản vẽ");
        assertThat(browser.barriers()).isEmpty();
        assertThat(drafts()).isEqualTo(1);

        browser.press("Bỏ nháp");
        assertThat(browser.text()).doesNotContain("nhập dở");
        assertThat(browser.valueOf("reason")).isEmpty();
        assertThat(drafts()).isZero();

        browser.put("reason", "Viết lại")
                .see("Đã lưu nháp lúc")
                .press("Tiếp nhận")
                .see("Đã hoàn thành");
        assertThat(drafts()).isZero();
    }

    private int drafts() {
        return database.sql("select count(*) from task_draft where task_id = ?")
                .param(task.substring("/tasks/".length()))
                .query(Integer.class)
                .single();
    }
}
