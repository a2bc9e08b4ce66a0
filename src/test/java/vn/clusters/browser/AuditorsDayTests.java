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

/** The auditor follows a dossier through its ledger and sees who changed what in the house, all by keyboard. */
@BrowserTest
class AuditorsDayTests {

    private static final String CLUSTER = "CCN Ngày kiểm tra nhật ký";

    @Autowired
    Desk desk;

    @Autowired
    BusinessTime time;

    private String dossier;

    @BeforeEach
    void aDossierThatWentAWay() {
        dossier = desk.dossierAt(CLUSTER, "sign-appraisal");
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void an_auditor_works_from_signing_in_to_signing_out(Browser browser) {
        Keyboard hands = new Keyboard(browser, "auditor").signIn("auditor");
        trace(hands, browser);
        hands.go("Nhật ký quản trị").station("Nhật ký quản trị");
        hands.go("Quy định tỉnh").station("Quy định tỉnh");
        hands.go("Tổng hợp").station("Tổng hợp giải quyết hồ sơ");
        hands.signOut();
    }

    private void trace(Keyboard hands, Browser browser) {
        hands.go(CLUSTER).station(CLUSTER).toContents().press("Nhật ký");
        assertThat(browser.path()).isEqualTo("/dossiers/" + dossier + "#trace");
        hands.press("Kiểm tra chuỗi")
                .see("Chuỗi nguyên vẹn: không mục nào bị sửa")
                .press("Việc đã làm");
        hands.see("Lãnh đạo phòng đã trình báo cáo thẩm định").station("Nhật ký " + dossier);
        assertThat(browser.all(".timeline details details, .timeline summary")).isNotEmpty();
        hands.toContents().press("Nhắc việc").see("Thời gian tiếp nhận").station("Nhật ký " + dossier);
    }
}
