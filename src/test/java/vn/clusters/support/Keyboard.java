package vn.clusters.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.openqa.selenium.Keys;

/**
 * An officer's day without a mouse: every key is one that a hand can press, the focus is seen wherever it goes, and each
 * station says where one is, fits a phone and leaves its pictures in {@code target/screenshots/days}.
 */
public final class Keyboard {

    /** Presses of Tab after which an officer would give up. */
    private static final int PATIENCE = 80;

    private static final Set<String> FIELDS = Set.of("input", "select", "textarea");
    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String CHOSEN =
            "const one = document.activeElement; return one.selectedOptions[0].textContent.trim()";
    private static final String MONTH_FIRST =
            "return new Date(2000, 10, 25).toLocaleDateString(navigator.language).startsWith('11')";

    private final Browser browser;
    private final String role;
    private int station;

    public Keyboard(Browser browser, String role) {
        this.browser = browser;
        this.role = role;
    }

    /** In the fields where the sign-in page puts the hands. */
    public Keyboard signIn(String officer) {
        browser.go("/login");
        assertThat(focused()).isEqualTo("Tên đăng nhập");
        browser.keys(officer, Keys.TAB).keys("demo").enter();
        return station("Việc của tôi");
    }

    public void signOut() {
        go("Việc của tôi").press("Đăng xuất").see("Bạn đã đăng xuất.");
        assertThat(focused()).isEqualTo("Tên đăng nhập");
        station("Đăng nhập");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    /** Through the palette, to the first page, dossier or cluster that the words find. */
    public Keyboard go(String words) {
        browser.keys(Keys.chord(Keys.CONTROL, "k")).keys(words);
        browser.wait(page -> browser.all("#go li a").stream()
                .map(found -> found.getText())
                .findFirst()
                .filter(found -> found.contains(words))
                .isPresent());
        browser.settle().enter();
        return this;
    }

    /** Over the bar on top: with the first key on a fresh page. */
    public Keyboard toContents() {
        browser.keys(Keys.TAB);
        assertThat(focused()).isEqualTo("Đến nội dung chính");
        seen();
        browser.enter();
        assertThat(browser.path()).endsWith("#main");
        return this;
    }

    /** With Tab, to the next that is so called or whose name begins so. */
    public Keyboard to(String name) {
        return walk(here -> here.name().startsWith(name));
    }

    private void toField(String name) {
        walk(here -> here.name().startsWith(name) && FIELDS.contains(here.kind()));
    }

    private Keyboard walk(Predicate<Focus> until) {
        List<Focus> passed = new ArrayList<>();
        while (passed.size() < PATIENCE) {
            browser.strike(Keys.TAB);
            Focus here = seen();
            passed.add(here);
            if (until.test(here)) {
                return this;
            }
        }
        throw new AssertionError("Not reached at " + browser.path() + " among " + passed);
    }

    /** Focused and to be seen. */
    private Focus seen() {
        Focus focus = Focus.of(browser);
        assertThat(focus.hidden()).as("%s at %s", focus, browser.path()).isEmpty();
        return focus;
    }

    /** Walks to it and presses Enter; says yes if asked. */
    public Keyboard press(String name) {
        to(name);
        browser.enter();
        return this;
    }

    public Keyboard type(String name, String text) {
        toField(name);
        browser.keys(Keys.chord(Keys.CONTROL, "a")).keys(text);
        return this;
    }

    /** As the parts of the field stand in the language of the browser. */
    public Keyboard type(String name, LocalDate date) {
        toField(name);
        boolean monthFirst = Boolean.TRUE.equals(browser.ask(MONTH_FIRST));
        browser.keys(date.format(DateTimeFormatter.ofPattern(monthFirst ? "MMddyyyy" : "ddMMyyyy")));
        assertThat(browser.ask("return document.activeElement.value")).isEqualTo(date.toString());
        return this;
    }

    /** With the arrow, down to the option that begins so. */
    public Keyboard choose(String name, String option) {
        toField(name);
        String before = "";
        for (String here = chosen(); !here.startsWith(option); here = chosen()) {
            assertThat(here).as("options of %s", name).isNotEqualTo(before);
            before = here;
            browser.keys(Keys.ARROW_DOWN);
        }
        return this;
    }

    private String chosen() {
        return (String) browser.ask(CHOSEN);
    }

    /** With j, to the row that says so. */
    public Keyboard toRow(String words) {
        for (int row = 0; row < PATIENCE; row++) {
            browser.keys("j");
            if (browser.at("[data-at]").getText().contains(words)) {
                seen();
                return this;
            }
        }
        throw new AssertionError(words + " in no row of " + browser.path());
    }

    public Keyboard keys(CharSequence... keys) {
        browser.keys(keys).settle();
        return this;
    }

    public Keyboard enter() {
        browser.enter();
        return this;
    }

    public Keyboard see(String words) {
        browser.see(words);
        return this;
    }

    /** What became of the act is where the focus is. */
    public Keyboard told(String words) {
        browser.see(words);
        assertThat(seen().name()).contains(words);
        return this;
    }

    /** The name by which a reader of the screen is told where the focus is. */
    public String focused() {
        return Focus.of(browser).name();
    }

    /** Where one is stands in the heading and in the title; nothing sticks out on a desk or on a phone. */
    public Keyboard station(String heading) {
        browser.wait(page -> browser.at("h1").getText().contains(heading));
        String shown = browser.settle().at("h1").getText();
        assertThat(browser.ask("return document.title")).asString().contains(shown);
        assertThat(browser.text()).doesNotContain("??", "hạn 0 ngày", "không làm được 0 việc");
        station++;
        fits("1366");
        browser.phone();
        fits("390");
        browser.noPhone();
        return this;
    }

    private void fits(String width) {
        browser.longPicture("screenshots/days/%s-%02d-%s".formatted(role, station, width));
        assertThat(browser.ask(SIDEWAYS))
                .as("%s at width %s", browser.path(), width)
                .isEqualTo(0L);
    }
}
