package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.opinion.Opinions;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Crowd;
import vn.clusters.support.Desk;
import vn.clusters.workflow.Tasks;

/** A leader decides with the keys, on one page. */
@BrowserTest
class BriefPagesTests {

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    private static final String OPEN = "return (document.querySelector('dialog[open]') || {id: null}).id";
    private static final String COMPOSE =
            "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'd', isComposing: true, bubbles: true}))";

    private static final int PAGE = 100;
    private static final LocalDate QUIET_DAY = LocalDate.of(2019, 1, 7);

    @Autowired
    Desk desk;

    @Autowired
    Tasks tasks;

    @Autowired
    Opinions opinions;

    @Autowired
    Dossiers dossiers;

    @Autowired
    JdbcClient database;

    @Autowired
    BusinessTime time;

    @Test
    void each_act_has_a_key_and_a_confirmation_that_names_it(Browser browser) {
        String dossier = desk.dossierAt("CCN Phím quyết định", "decide-establishment");
        String address = "/dossiers/" + dossier + "/brief";
        browser.as("chair.ubnd-tinh")
                .go("/tasks/" + desk.open(dossier, "decide-establishment").id());
        browser.press("Phiếu trình").see("Phiếu trình: CCN Phím quyết định");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("brief-desk").phone();
        assertThat(browser.ask(SIDEWAYS)).isEqualTo(0L);
        browser.picture("brief-phone").noPhone();
        assertThat(browser.printed("brief")).isLessThanOrEqualTo(2);

        browser.ask(COMPOSE);
        assertThat(browser.ask(OPEN)).isNull();
        browser.keys("t");
        assertThat(browser.ask(OPEN)).isEqualTo("act-return");
        browser.see("Trả lại hồ sơ CCN Phím quyết định").keys(Keys.ESCAPE);
        browser.keys("h").keys("Đã đo đạc lại chưa?").press("Gửi câu hỏi").see("Đã đo đạc lại chưa?");
        assertThat(browser.path()).startsWith(address);
        assertThat(tasks.openOf(dossier)).extracting("key").contains("decide-establishment");

        browser.as(dossiers.get(dossier).officerInCharge()).go("/inbox");
        By questions = By.partialLinkText("câu hỏi của lãnh đạo chờ bạn trả lời");
        browser.click(browser.wait(page -> page.findElement(questions))).see("Đã đo đạc lại chưa?");
        browser.go("/dossiers/" + dossier).see("Gửi trả lời");
        browser.click(browser.at("#questions textarea"))
                .keys("Đã đo ngày hôm qua")
                .press("Gửi trả lời");
        browser.see("Đã đo ngày hôm qua");

        String agency = opinions.of(dossier).get(0).agency();
        browser.as("chair.ubnd-tinh").go(address).see("Đã đo ngày hôm qua");
        browser.keys("h").choose("ask-agency", agency);
        assertThat(browser.barriers()).isEmpty();
        browser.picture("brief-ask");
        browser.click(browser.at("#ask-text")).keys("Vốn lấy từ đâu?").press("Gửi câu hỏi");
        browser.see("Vốn lấy từ đâu?")
                .as("officer." + agency)
                .go("/dossiers/" + dossier)
                .see("Gửi trả lời");
        browser.click(browser.at("#questions textarea")).keys("Vốn tự có").press("Gửi trả lời");
        browser.see("Vốn tự có").picture("question-answered");

        browser.as("chair.ubnd-tinh").go(address).see("Vốn tự có");
        browser.keys("d").see("Phê duyệt thành lập CCN Phím quyết định");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("brief-confirm");
        browser.enter().see("Đã hoàn thành");
        assertThat(tasks.openOf(dossier)).extracting("key").contains("issue-decision");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void keys_that_are_switched_off_do_nothing_and_a_missing_reason_is_asked_for(Browser browser) {
        String dossier = desk.dossierAt("CCN Phím trả lại", "decide-establishment");
        browser.as("chair.ubnd-tinh").go("/dossiers/" + dossier + "/brief");
        browser.ask("localStorage.setItem('keys', 'off')");
        browser.keys("t");
        assertThat(browser.ask(OPEN)).isNull();
        browser.ask("localStorage.setItem('keys', 'on')");
        browser.keys("t").press("Trả lại hồ sơ CCN Phím trả lại").see("Bắt buộc nhập.");
        assertThat(browser.ask(OPEN)).isEqualTo("act-return");
        browser.type("return-reason", "Cần đối chiếu lại ranh giới");
        browser.press("Trả lại hồ sơ CCN Phím trả lại").see("Đã hoàn thành");
        assertThat(tasks.openOf(dossier)).extracting("key").contains("appraise-dossier");
    }

    @Test
    void what_nothing_is_in_the_way_of_is_signed_in_a_row(Browser browser) {
        time.travelTo(QUIET_DAY.atTime(9, 0).atZone(BusinessTime.ZONE).toInstant());
        String first = quiet("CCN Lần lượt một");
        String second = quiet("CCN Lần lượt hai");

        Crowd.before(desk.open(first, "decide-establishment"), PAGE, database);

        browser.as("chair.ubnd-tinh").go("/briefs").see("còn việc ở trang sau");
        assertThat(browser.text()).doesNotContain("CCN Lần lượt hai");
        browser.picture("briefs-first");
        turnTo("CCN Lần lượt hai", browser);
        browser.see("CCN Lần lượt một").picture("briefs");
        assertThat(browser.barriers()).isEmpty();
        browser.phone().picture("briefs-phone").noPhone();
        browser.keys("d").see("Ký lần lượt: việc 1 trong");
        while (browser.path().startsWith("/dossiers/")) {
            signOrSkip(browser, List.of(first, second));
        }
        browser.see("Kết quả ký lần lượt").see("CCN Lần lượt một").picture("briefs-done");
        assertThat(tasks.openOf(first)).extracting("key").contains("issue-decision");
        assertThat(tasks.openOf(second)).extracting("key").contains("issue-decision");
        assertThat(browser.barriers()).isEmpty();
    }

    /** Others' tasks may stand before. */
    private static void turnTo(String cluster, Browser browser) {
        while (!browser.text().contains(cluster)) {
            browser.press("Trang sau");
        }
    }

    private static void signOrSkip(Browser browser, List<String> own) {
        String here = browser.path();
        if (own.stream().anyMatch(here::contains)) {
            browser.keys("d").enter();
        } else {
            browser.keys("b");
        }
        browser.wait(page -> !browser.path().equals(here));
        browser.settle();
    }

    @AfterEach
    void backToThePresent() {
        Crowd.leave(database);
        time.shift(Duration.ZERO);
    }

    /** In a district where no other test has clusters, whose unlet land would be a mark. */
    private String quiet(String cluster) {
        return desk.dossierAt(cluster, "decide-establishment", "06046", "officer.ubnd-180");
    }
}
