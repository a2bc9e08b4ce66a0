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

/** An officer of a consulted agency disagrees, looks at what came of it and keeps a list, all by keyboard. */
@BrowserTest
class ConsultedDayTests {

    private static final String CLUSTER = "CCN Ngày cơ quan được hỏi";

    @Autowired
    Desk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    BusinessTime time;

    private Task asked;

    @BeforeEach
    void anOpinionIsAsked() {
        asked = desk.open(desk.dossierAt(CLUSTER, "give-opinion"), "give-opinion");
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_consulted_officer_works_from_signing_in_to_signing_out(Browser browser) {
        Keyboard hands = new Keyboard(browser, "consulted").signIn(desk.officer(asked));
        find(hands);
        disagree(hands);
        lookAtTheDossier(hands, browser);
        keepAList(hands, browser);
        hands.signOut();
    }

    private void find(Keyboard hands) {
        hands.press("Thông báo,").see("Cơ quan của bạn được lấy ý kiến").station("Thông báo");
        hands.go("Việc của tôi").keys("/").keys("co quan duoc hoi").enter().station("Việc của tôi");
        hands.toRow(CLUSTER)
                .see("Nhóm của bạn: ")
                .enter()
                .station(tasks.form(asked.id()).title());
    }

    private void disagree(Keyboard hands) {
        hands.toContents().press("Nhận xử lý").see("Trả lại nhóm").toContents();
        tasks.form(asked.id()).fields().stream()
                .filter(field -> field.key().startsWith("verdict"))
                .forEach(field -> hands.choose(field.label(), "Không phù hợp"));
        hands.type("Ý kiến khác", "Vị trí nằm trong hành lang thoát lũ, đề nghị chọn vị trí khác.");
        hands.station(tasks.form(asked.id()).title()).press("Gửi ý kiến").told("Đã hoàn thành");
        assertThat(tasks.openOf(asked.dossier())).extracting("id").doesNotContain(asked.id());
    }

    private void lookAtTheDossier(Keyboard hands, Browser browser) {
        hands.station("Việc của tôi")
                .press("Mở hồ sơ")
                .see("hành lang thoát lũ")
                .station(CLUSTER);
        hands.toContents().press("Ý kiến");
        assertThat(browser.path()).endsWith("#opinions");
        hands.to("Trả lời của các cơ quan");
    }

    private void keepAList(Keyboard hands, Browser browser) {
        hands.go("Việc của tôi").toContents().press("Lưu danh sách này").type("Tên danh sách", "Ý kiến phải trả lời");
        hands.enter().go("Việc của tôi").station("Việc của tôi").toContents().press("Ý kiến phải trả lời");
        assertThat(browser.all(".views [aria-current]")).hasSize(1);
    }
}
