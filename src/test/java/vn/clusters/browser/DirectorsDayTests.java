package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;
import vn.clusters.support.Keyboard;

/** The director signs a report, asks about another and lets the deputy sign during a journey, all by keyboard. */
@BrowserTest
class DirectorsDayTests {

    private static final String SIGNED = "CCN Ngày giám đốc ký";
    private static final String ASKED = "CCN Ngày giám đốc hỏi";

    @Autowired
    Desk desk;

    @Autowired
    BusinessTime time;

    private String signed;
    private String asked;

    @BeforeEach
    void reportsOnTheTable() {
        signed = desk.dossierAt(SIGNED, "sign-appraisal");
        asked = desk.dossierAt(ASKED, "sign-appraisal");
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_director_works_from_signing_in_to_signing_out(Browser browser) {
        Keyboard hands = new Keyboard(browser, "director").signIn("director.sct");
        sign(hands);
        ask(hands, browser);
        leave(hands, browser);
        hands.signOut();
    }

    private void sign(Keyboard hands) {
        hands.go("Trình ký").station("Trình ký");
        hands.toRow(SIGNED).enter().station("Phiếu trình: " + SIGNED);
        hands.keys("d").see("Ký báo cáo thẩm định: Thành lập").station("Phiếu trình");
        assertThat(hands.focused()).startsWith("Ký báo cáo thẩm định").contains(SIGNED);
        hands.enter().told("Đã hoàn thành: Ký báo cáo thẩm định").station("Việc của tôi");
        assertThat(desk.open(signed, "issue-appraisal").desk()).startsWith("records-clerk@");
    }

    private void ask(Keyboard hands, Browser browser) {
        hands.go("Trình ký").toRow(ASKED).enter().keys("h");
        assertThat(hands.focused()).isEqualTo("Câu hỏi");
        hands.station("Phiếu trình: " + ASKED)
                .keys("Đường vào cụm do ai đầu tư?")
                .press("Gửi câu hỏi");
        hands.see("Đường vào cụm do ai đầu tư?").station("Phiếu trình: " + ASKED);
        assertThat(browser.path()).endsWith("#asked");
        assertThat(desk.open(asked, "sign-appraisal")).isNotNull();
    }

    private void leave(Keyboard hands, Browser browser) {
        LocalDate from = time.today().plusDays(7);
        hands.go("Ủy quyền, nghỉ phép").station("Ủy quyền, nghỉ phép").toContents();
        hands.type("Người được ủy quyền", "member.sct");
        hands.type("Từ ngày", from).type("Đến hết ngày", from.plusDays(4));
        hands.type("Số, ký hiệu văn bản", "27/GUQ-SCT").type("Ngày văn bản", time.today());
        hands.choose("Thể thức ký", "KT.").type("Chức vụ của người ký thay", "Phó Giám đốc");
        hands.type("Căn cứ pháp lý", "Quy chế làm việc của Sở Công Thương").press("Ủy quyền");
        hands.see("27/GUQ-SCT").see("Chưa đến hạn").station("Ủy quyền, nghỉ phép");
        hands.toContents().to("Căn cứ pháp lý").type("Từ ngày", from).type("Đến hết ngày", from.plusDays(4));
        hands.type("Người nhận nhắc việc thay", "member.sct").press("Ghi ngày nghỉ");
        assertThat(browser.path()).endsWith("#absence-title");
        assertThat(browser.text()).doesNotContain("member.sct");
        hands.see("Bỏ").station("Ủy quyền, nghỉ phép");
    }
}
