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
import vn.clusters.workflow.Tasks;

/** The chair decides, opens the printed decision, returns another dossier and looks what is left, all by keyboard. */
@BrowserTest
class ChairsDayTests {

    private static final String STEP = "decide-establishment";
    private static final String DECIDED = "CCN Ngày chủ tịch quyết định";
    private static final String RETURNED = "CCN Ngày chủ tịch trả lại";
    private static final String FETCHED =
            "return await fetch(arguments[0]).then(answer => answer.status + ' ' + answer.headers.get('Content-Type'))";

    @Autowired
    Desk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    BusinessTime time;

    private String decided;
    private String returned;

    @BeforeEach
    void decisionsToTake() {
        decided = desk.dossierAt(DECIDED, STEP);
        returned = desk.dossierAt(RETURNED, STEP);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_chair_works_from_signing_in_to_signing_out(Browser browser) {
        Keyboard hands = new Keyboard(browser, "chair").signIn("chair.ubnd-tinh");
        decide(hands, browser);
        giveBack(hands);
        lookWhatIsLeft(hands);
        hands.signOut();
    }

    private void decide(Keyboard hands, Browser browser) {
        hands.go(DECIDED).station(DECIDED).toContents().press("Phiếu trình").station("Phiếu trình: " + DECIDED);
        hands.keys("d").see("Phê duyệt thành lập " + DECIDED).station("Phiếu trình: " + DECIDED);
        assertThat(hands.focused()).isEqualTo("Phê duyệt thành lập " + DECIDED);
        hands.enter()
                .told("Đã hoàn thành")
                .station("Việc của tôi")
                .press("Mở hồ sơ")
                .station(DECIDED);
        hands.toContents().press("Quyết định").to("In ");
        String paper = (String) browser.ask("return document.activeElement.href");
        assertThat(browser.ask(FETCHED, paper)).asString().startsWith("200 application/pdf");
        assertThat(desk.open(decided, "issue-decision")).isNotNull();
    }

    private void giveBack(Keyboard hands) {
        hands.go(RETURNED).toContents().press("Phiếu trình").keys("t");
        assertThat(hands.focused()).startsWith("Lý do trả lại");
        hands.keys("Ranh giới chồng lên rừng phòng hộ, cần đo lại").station("Phiếu trình: " + RETURNED);
        hands.press("Trả lại hồ sơ " + RETURNED).told("Đã hoàn thành").station("Việc của tôi");
        assertThat(tasks.openOf(returned)).extracting("key").contains("appraise-dossier");
    }

    private void lookWhatIsLeft(Keyboard hands) {
        hands.go("Trình ký").station("Trình ký");
    }
}
