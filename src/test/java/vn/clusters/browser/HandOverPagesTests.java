package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.clusters.support.Sound.sound;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;

/** The administrator reviews what the districts left, hands it over and takes one back. */
@BrowserTest
class HandOverPagesTests {

    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    @Autowired
    Dossiers dossiers;

    @Autowired
    Officers officers;

    @Autowired
    BusinessTime time;

    @BeforeEach
    void beforeTheReform() {
        on(LocalDate.of(2025, 6, 16));
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void what_is_reviewed_is_run_shown_and_taken_back(Browser browser) {
        String one = open("CCN Bàn giao trên màn hình 1", "06448");
        String two = open("CCN Bàn giao trên màn hình 2", "06451", "06427");
        on(REFORM);
        browser.as("admin")
                .go("/hand-overs?on=2025-07-01&q=ban+giao+tren+man+hinh")
                .see("UBND xã Tuấn Sơn")
                .see("phải chọn UBND tiếp nhận");
        assertThat(browser.field("choose-" + one).isSelected()).isTrue();
        assertThat(browser.field("choose-" + two).isSelected()).isFalse();
        sound(browser, "hand-over-review");

        browser.press("Thực hiện bàn giao").see("mục chưa đúng");
        browser.type("document", "Biên bản bàn giao 01/BB");
        browser.click(browser.field("choose-" + two)).choose("to-" + two, "ubnd-06427");
        browser.press("Thực hiện bàn giao").see("2 hồ sơ được bàn giao");
        assertThat(browser.path()).matches("/hand-overs/\\d+");
        assertThat(dossiers.get(two).localCommittee()).isEqualTo("ubnd-06427");

        browser.press("Trả lại hồ sơ " + one);
        browser.type("reason-" + one, "Giao nhầm địa bàn").press("Trả lại").see("Đã trả lại ngày 01/07/2025");
        assertThat(dossiers.get(one).localCommittee()).isEqualTo("ubnd-186");
        sound(browser, "hand-over-done");
        browser.go("/dossiers/" + two).see("Hồ sơ");
    }

    @Test
    void a_rehearsal_shows_what_another_law_would_mean(Browser browser) {
        on(LocalDate.of(2025, 8, 4));
        String dossier = open("CCN Diễn tập trên màn hình", "06172");
        browser.as("admin").go("/law/rehearsal?edition=2026-nd303&from=2025-08-20&q=dien+tap+tren+man+hinh");
        browser.see("CCN Diễn tập trên màn hình").see("Chuyển văn bản áp dụng").see(dossier);
        sound(browser, "rehearsal");
    }

    private void on(LocalDate day) {
        time.travelTo(day.atTime(9, 0).atZone(BusinessTime.ZONE).toInstant());
    }

    private String open(String cluster, String... units) {
        Dossiers.ProposedCluster proposed = new Dossiers.ProposedCluster(
                cluster, BigDecimal.valueOf(20), List.of(units), time.today(), null, "Cơ khí", "normal");
        Dossiers.Application asking =
                new Dossiers.Application("Công ty A", time.today(), List.of(), BigDecimal.valueOf(310_000_000_000L));
        Dossiers.Request request =
                new Dossiers.Request("establish-cluster", time.today(), proposed, List.of(asking), null, null, null);
        return Acting.as(officers.actor("admin"), () -> dossiers.open(request));
    }
}
