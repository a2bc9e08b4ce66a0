package vn.clusters.support;

import static org.assertj.core.api.Assertions.assertThat;

/** What every page must be, on a desk and on a phone. */
public final class Sound {

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private Sound() {}

    /** Every word has its translation, nothing keeps anybody out, nobody has to scroll sideways; leaves a picture of both. */
    public static void sound(Browser browser, String picture) {
        assertThat(browser.text()).doesNotContain("??");
        assertThat(browser.barriers()).isEmpty();
        browser.picture(picture).phone();
        assertThat(browser.ask(SIDEWAYS)).isEqualTo(0L);
        browser.picture(picture + "-phone").noPhone();
    }
}
