package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.ScreenWalk;

/** A dossier from the first request to the registry, every officer at the screen, the days passed on by an administrator. */
@BrowserTest
class WalkTests {

    @Autowired
    ScreenWalk walk;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void van_lang_2_goes_from_the_first_request_to_the_registry_in_the_browser(Browser browser) {
        String dossier = open(browser);
        walk.toTheEnd(browser, dossier);

        browser.as("chair.ubnd-tinh").go("/dossiers/" + dossier).see("Đã ban hành quyết định");
        browser.as("auditor").go("/trace/" + dossier).press("Kiểm tra chuỗi").see("Chuỗi nguyên vẹn");
        browser.go("/clusters?q=van+lang+2")
                .see("Đã thành lập")
                .press("CCN Văn Lãng 2")
                .see("QĐ-UBND");
        assertThat(browser.text()).contains("39,50 ha", "Công ty cổ phần Hạ tầng Biên giới");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    private static String open(Browser browser) {
        browser.as("officer.ubnd-06172").go("/dossiers/new");
        browser.type("cluster.name", "CCN Văn Lãng 2").type("cluster.areaHa", "39,5");
        browser.type("applicant.name", "Công ty cổ phần Hạ tầng Biên giới");
        browser.click(browser.field("unit-06172")).press("Mở hồ sơ").see("Việc đang mở");
        return browser.path().replace("/dossiers/", "");
    }
}
