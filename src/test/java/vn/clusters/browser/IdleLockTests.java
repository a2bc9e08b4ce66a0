package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;

/** A desk that somebody left is covered; whoever comes back finds every typed word. */
@BrowserTest
class IdleLockTests {

    private static final String LATER = "const now = Date.now; Date.now = () => now() + arguments[0] * 60000;"
            + " window.dispatchEvent(new Event('focus'))";

    @Autowired
    Desk desk;

    @Test
    void a_page_left_alone_is_covered_asks_for_the_password_and_loses_no_word(Browser browser) {
        String dossier = desk.dossierAt("CCN Rời bàn", "receive-dossier");
        String task = "/tasks/" + desk.open(dossier, "receive-dossier").id();
        browser.as("onestop.sct").go(task).put("reason", "Đang viết dở thì có người gọi");
        browser.ask(LATER, 14);
        assertThat(browser.all("#lock[open]")).isEmpty();

        browser.ask(LATER, 2);
        browser.see("Màn hình đã khóa");
        assertThat(browser.text()).doesNotContain("CCN Rời bàn");
        assertThat(browser.barriers()).isEmpty();
        browser.wait(page ->
                Boolean.TRUE.equals(browser.ask("return fetch('/inbox').then(page => page.url.includes('/login'))")));

        browser.type("lock-password", "sai").press("Mở khóa").see("Mật khẩu không đúng");
        browser.type("lock-password", "demo").press("Mở khóa").see("CCN Rời bàn");
        assertThat(browser.valueOf("reason")).isEqualTo("Đang viết dở thì có người gọi");
        browser.press("Tiếp nhận").see("Đã hoàn thành");
    }
}
