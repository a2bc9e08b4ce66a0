package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.clusters.support.Sound.sound;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;

/** The chair authorises a deputy, the deputy signs, the papers say so; then it is taken back. */
@BrowserTest
class DelegationPagesTests {

    @Autowired
    Desk desk;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_deputy_signs_for_the_chair(Browser browser) {
        String dossier = desk.dossierAt("CCN Ủy quyền trên màn hình", "decide-establishment");
        browser.as("chair.ubnd-tinh").go("/delegations").see("Bạn chưa ủy quyền cho ai");
        sound(browser, "delegation-empty");
        fill(browser, "chair.ubnd-tinh");
        browser.see("Không thể tự ủy quyền cho mình");
        sound(browser, "delegation-refused");
        browser.consoleErrors();
        fill(browser, "vicechair.ubnd-tinh");
        browser.see("Đang có hiệu lực").see("KT. – cấp phó ký thay");
        sound(browser, "delegation-granted");

        browser.as("vicechair.ubnd-tinh").go("/inbox?q=" + dossier).see("Thay cho Chủ tịch UBND tỉnh Lạng Sơn");
        browser.picture("delegation-inbox").click(browser.at("a.task")).settle();
        browser.see("Thay cho Chủ tịch UBND tỉnh Lạng Sơn").type("signer", "Người ký thử");
        browser.click(browser.at("button[value=approve]")).see("Đã hoàn thành");
        browser.go("/dossiers/" + dossier).see("KT. Chủ tịch, Phó Chủ tịch: Người ký thử");
        browser.as("auditor").go("/trace/" + dossier).see("thay cho Chủ tịch UBND tỉnh Lạng Sơn (12/GUQ-UBND");
        browser.picture("delegation-trace").press("Kiểm tra chuỗi").see("Chuỗi nguyên vẹn");

        browser.as("admin").go("/administration/delegations").see("12/GUQ-UBND");
        sound(browser, "delegation-all");
        browser.as("chair.ubnd-tinh").go("/delegations");
        browser.at("input[name=reason]").sendKeys("Đã đi công tác về");
        browser.click(browser.at("form[action$=revoke] button"));
        browser.see("Đã thu hồi").see("Đã đi công tác về");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private void fill(Browser browser, String substitute) {
        browser.type("substitute", substitute)
                .put("from", time.today().toString())
                .put("to", time.today().plusDays(30).toString())
                .type("document", "12/GUQ-UBND")
                .put("documentDate", time.today().toString())
                .type("post", "Phó Chủ tịch")
                .type("basis", "Quy chế làm việc của UBND tỉnh")
                .click(browser.at("form[action='/delegations'] button"));
    }
}
