package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;

/** The clusters formed before the first regulation: marked, seen with their days, taken back. */
@BrowserTest
class OlderClusterPagesTests {

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String CLUSTER = "na-duong-2";

    @Test
    void the_department_head_marks_a_cluster_and_takes_a_wrong_mark_back(Browser browser) {
        browser.as("director.sct").go("/clusters/pre-105");
        browser.choose("cluster", CLUSTER);
        browser.type("reason", "Dự án phê duyệt năm 2007").type("source", "Quyết định phê duyệt dự án năm 2007");
        browser.press("Ghi nhận").see("CCN Na Dương 2").see("Dự án phê duyệt năm 2007");
        assertThat(browser.all("#older-" + CLUSTER)).hasSize(1);
        assertThat(browser.barriers()).isEmpty();
        browser.phone();
        assertThat(browser.ask(SIDEWAYS)).isEqualTo(0L);
        browser.noPhone();

        browser.ask("document.querySelector('#reason-" + CLUSTER + "').closest('details').open = true");
        browser.put("reason-" + CLUSTER, "Nhầm với cụm khác").put("source-" + CLUSTER, "Biên bản đối chiếu");
        browser.ask("document.querySelector('#reason-" + CLUSTER + "').form.requestSubmit()");
        browser.see("Nhầm với cụm khác").see("không phải cụm hình thành trước");
        assertThat(browser.all("#older-" + CLUSTER)).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();

        browser.as("appraiser1.sct").go("/clusters/pre-105").see("Các lần ghi nhận");
        assertThat(browser.all("form[action$='/clusters/pre-105']")).isEmpty();
    }
}
