package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Role;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;

@BrowserTest
class HouseBarTests {

    private static final String ROWS = "return new Set(Array.from(document.querySelectorAll("
            + "'.house-bar nav > a, .house-bar nav > details'), place => place.offsetTop)).size";
    private static final String HEIGHT = "return document.querySelector('.house-bar').offsetHeight";

    /** The name of the house reads whole, and what stands in the bar stands beside each other. */
    private static final String NAMED =
            "const box = selector => document.querySelector(selector).getBoundingClientRect();"
                    + "const places = Array.from(document.querySelectorAll('.house-bar nav > *'), place => place.getBoundingClientRect());"
                    + "const name = document.querySelector('.house-name');"
                    + "return parseFloat(getComputedStyle(name).fontSize) > 12 && name.scrollWidth <= name.clientWidth"
                    + " && box('.house-name').right <= places[0].left && places.at(-1).right <= box('.house-who').left";

    @Autowired
    Officers officers;

    @ParameterizedTest
    @EnumSource
    void the_bar_is_one_row_for_every_role(Role role, Browser browser) {
        browser.as(officers.holding(role).get(0).username()).go("/inbox");

        assertThat(browser.ask(ROWS)).isEqualTo(1L);
        assertThat((Long) browser.ask(HEIGHT)).isLessThan(60);
        assertThat(browser.ask(NAMED)).as(browser.text()).isEqualTo(true);
    }

    @Test
    void what_leaders_need_seldom_stands_in_a_menu_that_opens_without_a_pointer(Browser browser) {
        browser.as("director.sct").go("/law");
        assertThat(browser.all(".house-bar .menu .here, .house-bar .menu [aria-current]"))
                .hasSize(2);
        browser.keys(Keys.TAB).ask("document.querySelector('.house-bar summary').focus()");
        browser.enter().see("Địa bàn");
        assertThat(browser.barriers()).isEmpty();
        browser.keys(Keys.TAB, Keys.TAB).enter();
        assertThat(browser.path()).isEqualTo("/units");
        browser.press("Thêm").keys(Keys.ESCAPE);
        assertThat(browser.focused()).startsWith("Thêm");
        assertThat(browser.all(".menu[open]")).isEmpty();
    }

    @Test
    void the_menu_reads_on_a_phone_and_in_english(Browser browser) {
        browser.as("director.sct").phone().go("/inbox?lang=en").press("More").see("Units");
        assertThat(browser.ask("return document.documentElement.scrollWidth - document.documentElement.clientWidth"))
                .isEqualTo(0L);
        browser.go("/inbox?lang=vi").noPhone();
    }

    @ParameterizedTest
    @ValueSource(strings = {"auditor", "admin", "director.sct"})
    void whoever_may_read_the_figures_goes_there_from_the_bar(String officer, Browser browser) {
        browser.as(officer).go("/inbox").press("Tổng hợp").see("Tổng hợp giải quyết hồ sơ");
    }

    @Test
    void the_administrators_places_open_by_key_and_close_when_left(Browser browser) {
        browser.as("admin").go("/officers");
        assertThat(browser.all(".house-bar .menu [aria-current]")).hasSize(1);

        browser.press("Quản trị").see("Bước lỗi");
        assertThat(browser.barriers()).isEmpty();
        browser.keys(Keys.TAB, Keys.TAB, Keys.ESCAPE);
        assertThat(browser.focused()).startsWith("Quản trị");
        assertThat(browser.all(".menu[open]")).isEmpty();

        browser.enter().see("Bước lỗi").keys(Keys.chord(Keys.SHIFT, Keys.TAB));
        assertThat(browser.all(".menu[open]")).isEmpty();
    }
}
