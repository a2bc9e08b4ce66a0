package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

    @Autowired
    Officers officers;

    @ParameterizedTest
    @EnumSource
    void the_bar_is_one_row_for_every_role(Role role, Browser browser) {
        browser.as(officers.holding(role).get(0).username()).go("/inbox");

        assertThat(browser.ask(ROWS)).isEqualTo(1L);
        assertThat((Long) browser.ask(HEIGHT)).isLessThan(60);
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
