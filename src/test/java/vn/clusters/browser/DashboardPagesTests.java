package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;

/** A director reads the figures and opens what is behind one. */
@BrowserTest
class DashboardPagesTests {

    private static final String DRAWN =
            "return [...document.querySelectorAll('.chart canvas')].filter(one => Chart.getChart(one)).length";
    private static final String FIRST = "#steps ~ .beside tbody .number a";

    @Autowired
    Desk desk;

    @Test
    void a_figure_opens_its_dossiers_and_charts_say_nothing_that_the_tables_do_not(Browser browser) {
        desk.dossierAt("CCN Xem tổng hợp", "absorb-opinions");
        browser.as("director.sct").go("/inbox").press("Tổng hợp").see("Tổng hợp giải quyết hồ sơ");
        assertThat((Long) browser.ask(DRAWN)).isEqualTo(5L);
        assertThat(browser.barriers()).isEmpty();
        browser.picture("dashboard-desk").lit("dark").picture("dashboard-dark");
        assertThat((Long) browser.ask(DRAWN)).isEqualTo(5L);
        assertThat(browser.barriers()).isEmpty();
        browser.lit("light").phone().go("/dashboard").picture("dashboard-phone").noPhone();
        browser.printed("dashboard");

        browser.go("/dashboard");
        String figure = browser.at(FIRST).getText();
        browser.click(browser.at(FIRST)).see("Đã làm xong bước").see(figure + " hồ sơ");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("dashboard-behind");
        browser.go("/dashboard?agency=nobody").see("Không có giá trị lọc");
        browser.ask("history.back()");
        assertThat(browser.consoleErrors()).allMatch(error -> error.contains("422"));
    }
}
