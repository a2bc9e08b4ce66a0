package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;

@BrowserTest
class SignInTests {

    @Test
    void an_officer_signs_in_and_out(Browser browser) {
        browser.go("/dossiers");
        assertThat(browser.path()).isEqualTo("/login");

        browser.signIn("onestop.sct", "wrong").see("không đúng");
        browser.signIn("onestop.sct", "demo").see("Công chức tiếp nhận và trả kết quả");
        browser.press("Đăng xuất").see("Bạn đã đăng xuất");

        browser.go("/inbox");
        assertThat(browser.path()).isEqualTo("/login");
    }

    @Test
    void the_page_asked_for_comes_after_the_sign_in(Browser browser) {
        browser.go("/clusters?q=ho+son").signIn("auditor", "demo");

        assertThat(browser.path()).startsWith("/clusters?q=ho+son");
        assertThat(browser.text()).contains("CCN Hồ Sơn 1").doesNotContain("CCN Minh Sơn");
    }

    @Test
    void what_is_not_for_the_officer_says_so(Browser browser) {
        browser.as("appraiser1.sct").go("/admin/incidents").see("Không được phép");
    }
}
