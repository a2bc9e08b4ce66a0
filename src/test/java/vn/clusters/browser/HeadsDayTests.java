package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;
import vn.clusters.support.Keyboard;

/** The head of division shares out work, looks ahead, reviews a report and reads figures, all by keyboard. */
@BrowserTest
class HeadsDayTests {

    private static final int A_PAGE = 25;
    private static final String REVIEWED = "CCN Ngày trưởng phòng báo cáo";

    @Autowired
    Desk desk;

    @Autowired
    Clerks clerks;

    @Autowired
    Officers officers;

    @Autowired
    BusinessTime time;

    private String first;
    private String second;
    private String reviewed;

    @BeforeEach
    void workInTheDivision() {
        reviewed = desk.dossierAt(REVIEWED, "sign-appraisal");
        clerks.complete(reviewed, "sign-appraisal", null, "return", Map.of("reason", "Nêu rõ nguồn nước thải"));
        desk.on(reviewed, "review-appraisal");
        first = desk.dossierAt("CCN Ngày trưởng phòng một", "check-dossier");
        second = desk.dossierAt("CCN Ngày trưởng phòng hai", "check-dossier");
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_head_of_division_works_from_signing_in_to_signing_out(Browser browser) {
        Keyboard hands = new Keyboard(browser, "head").signIn("head.sct");
        news(hands);
        share(hands);
        lookAhead(hands);
        review(hands);
        readFigures(hands, browser);
        hands.signOut();
    }

    private void news(Keyboard hands) {
        hands.press("Thông báo,").station("Thông báo");
        hands.toRow(REVIEWED).see("Hồ sơ trở lại bước bạn đã làm");
        hands.enter().station("Soát xét báo cáo thẩm định");
    }

    private void share(Keyboard hands) {
        String holder = desk.open(first, "check-dossier").assignee();
        hands.go("Khối lượng").station("Khối lượng công việc").toContents();
        hands.to(name(holder)).to("").enter().station("Việc của: " + name(holder));
        hands.keys("/")
                .keys("ngay truong phong")
                .enter()
                .toRow("trưởng phòng một")
                .keys("x");
        hands.toRow("trưởng phòng hai").keys("x").keys("a").press("Nhắc").told("Xong 2 việc.");
        hands.station("Kết quả nhắc việc");

        hands.go("Khối lượng").toContents().press(name(holder)).see("Giao lại việc của");
        hands.toRow("trưởng phòng một").keys("x").toRow("trưởng phòng hai").keys("x");
        hands.choose("Giao cho", name(other(holder)))
                .station("Khối lượng công việc")
                .press("Giao lại");
        hands.told("Đã giao lại 2 việc.").station("Khối lượng công việc");
        assertThat(desk.open(first, "check-dossier").assignee()).isEqualTo(other(holder));
        assertThat(desk.open(second, "check-dossier").assignee()).isEqualTo(other(holder));
    }

    private String name(String officer) {
        return officers.get(officer).name();
    }

    private static String other(String officer) {
        return officer.equals("appraiser1.sct") ? "appraiser2.sct" : "appraiser1.sct";
    }

    private void lookAhead(Keyboard hands) {
        String holder = desk.open(first, "check-dossier").assignee();
        hands.go("Khối lượng")
                .toContents()
                .press(name(holder))
                .toRow("trưởng phòng một")
                .keys("x");
        hands.choose("Giao cho", name(other(holder))).press("Xem thử dự báo").see("Nếu giao lại 1 việc");
        hands.station("Dự báo trễ hạn").toContents().press("Bỏ các giả định").station("Dự báo trễ hạn");
        assertThat(desk.open(first, "check-dossier").assignee()).isEqualTo(holder);
    }

    private void review(Keyboard hands) {
        hands.go("Trình ký").station("Trình ký");
        hands.toRow(REVIEWED).enter().station("Phiếu trình: " + REVIEWED);
        hands.keys("t");
        assertThat(hands.focused()).startsWith("Lý do trả lại");
        hands.keys(Keys.ESCAPE);
        assertThat(hands.focused()).startsWith("Trả lại");
        hands.keys("d").see("Trình ký: Thành lập").station("Phiếu trình");
        hands.enter().told("Đã hoàn thành").station("Việc của tôi");
        assertThat(desk.open(reviewed, "sign-appraisal").desk()).startsWith("director@");
    }

    private void readFigures(Keyboard hands, Browser browser) {
        hands.go("Tổng hợp").station("Tổng hợp giải quyết hồ sơ");
        hands.toContents()
                .press("Từ trước đến nay")
                .toContents()
                .to("Từ trước đến nay")
                .to("");
        int figure = Integer.parseInt(browser.focused());
        hands.enter().station("Hồ sơ");
        assertThat(browser.all("[data-row]")).hasSize(Math.min(figure, A_PAGE));
        hands.keys("j").enter();
        assertThat(browser.path()).startsWith("/dossiers/H37");
    }
}
