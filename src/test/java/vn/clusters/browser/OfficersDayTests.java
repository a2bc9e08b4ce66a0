package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;
import vn.clusters.support.Keyboard;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The officer in charge checks the papers of one dossier and asks the agencies about another, all by keyboard. */
@BrowserTest
class OfficersDayTests {

    private static final String CHECKED = "CCN Ngày chuyên viên kiểm tra";
    private static final String ASKED = "CCN Ngày chuyên viên hỏi ý kiến";

    @Autowired
    Desk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    BusinessTime time;

    private Task check;
    private Task ask;

    @BeforeEach
    void workOnTheTable() {
        check = desk.open(desk.dossierAt(CHECKED, "check-dossier"), "check-dossier");
        ask = desk.open(desk.dossierAt(ASKED, "choose-agencies"), "choose-agencies");
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void an_officer_works_from_signing_in_to_signing_out(Browser browser) {
        Keyboard hands = new Keyboard(browser, "officer").signIn(check.assignee());
        tryTooSoon(hands, browser);
        checkThePapers(hands);
        askTheAgencies(hands);
        lookWhyItIsDueThen(hands, browser);
        hands.signOut();
    }

    private void tryTooSoon(Keyboard hands, Browser browser) {
        find(hands, "chuyen vien kiem tra", CHECKED, check);
        hands.toContents().press("Hồ sơ đầy đủ").told("Chưa gửi được").station(check.name());
        assertThat(browser.consoleErrors()).singleElement().asString().contains("422");
    }

    private void checkThePapers(Keyboard hands) {
        long papers = tasks.form(check.id()).fields().stream()
                .filter(field -> field.key().startsWith("verdict"))
                .count();
        for (int paper = 0; paper < papers; paper++) {
            hands.choose("Kiểm tra", "Đạt yêu cầu");
        }
        hands.press("Hồ sơ đầy đủ").told("Đã hoàn thành: " + check.name()).station("Việc của tôi");
        assertThat(desk.open(check.dossier(), "choose-agencies").assignee()).isEqualTo(check.assignee());
    }

    private void askTheAgencies(Keyboard hands) {
        find(hands, "chuyen vien hoi y kien", ASKED, ask);
        hands.toContents().press("Lấy ý kiến").told("Đã hoàn thành: " + ask.name());
        assertThat(desk.open(ask.dossier(), "give-opinion").subject()).isNotNull();
    }

    private void find(Keyboard hands, String words, String cluster, Task task) {
        hands.go("Việc của tôi").keys("/").keys(words).enter().toRow(cluster);
        hands.see("Bạn là cán bộ thụ lý hồ sơ").enter().station(task.name());
    }

    private void lookWhyItIsDueThen(Keyboard hands, Browser browser) {
        hands.go(CHECKED).station(CHECKED).toContents().press("Thời hạn");
        assertThat(browser.path()).endsWith("#clock");
        hands.press("Vì sao?");
        browser.wait(page -> !browser.at("#clock-explanation").getText().isEmpty());
        hands.station(CHECKED);
    }
}
