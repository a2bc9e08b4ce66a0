package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.document.Documents;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;

/** Vietnamese until somebody chooses English; papers stay Vietnamese. */
@BrowserTest
class EnglishTests {

    @Autowired
    Desk desk;

    @Autowired
    Documents documents;

    @Test
    void the_switch_on_the_sign_in_page_holds_until_it_is_turned_back(Browser browser) {
        browser.go("/login").see("Đăng nhập").press("English").see("Sign in");
        browser.type("username", "appraiser1.sct").type("password", "demo").press("Sign in");
        browser.see("My work").go("/dossiers?status=appraising").see("Dossiers");
        assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("en");

        browser.press("Tiếng Việt").see("Hồ sơ");
        assertThat(browser.path()).contains("status=appraising");
        assertThat(browser.go("/inbox").text()).contains("Việc của tôi").doesNotContain("My work");
    }

    @Test
    void the_steps_that_may_be_lent_are_named_in_english(Browser browser) {
        browser.as("head.sct").go("/delegations?lang=en").see("Check the dossier");
        assertThat(browser.at("#step").getText())
                .contains("Appraise, write the appraisal report")
                .doesNotContain("Thẩm định");
        browser.go("/delegations?lang=vi");
    }

    @Test
    void a_task_is_asked_refused_and_answered_in_english_but_issues_a_vietnamese_paper(Browser browser) {
        String dossier = desk.dossierAt("CCN Người đọc tiếng Anh", "receive-dossier");
        browser.as("onestop.sct").go("/inbox?lang=en&q=tieng+anh").see("Receive the dossier");
        browser.press("Receive the dossier").see("Sets of the dossier").put("number", "x");
        browser.press("Receive").see("Not sent yet").see("Not of the required form");

        browser.go("/tasks/" + desk.open(dossier, "receive-dossier").id()).press("Receive");
        browser.see("Completed: Receive the dossier");
        assertThat(documents.of(dossier))
                .anySatisfy(issued -> assertThat(issued.title()).startsWith("Giấy tiếp nhận hồ sơ"));
    }
}
