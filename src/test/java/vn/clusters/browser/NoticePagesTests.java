package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;

/** The bell and what lies behind it. */
@BrowserTest
class NoticePagesTests {

    @Autowired
    Desk desk;

    @Test
    void the_bell_counts_and_the_notice_leads_to_the_task_by_keyboard(Browser browser) {
        String dossier = desk.dossierAt("CCN Chuông báo", "check-dossier");
        String officer = desk.open(dossier, "check-dossier").assignee();
        browser.as(officer).go("/inbox");
        int before = Integer.parseInt(browser.at(".bell .count").getText());

        browser.click(browser.at(".bell")).see("Bạn được giao việc").see("CCN Chuông báo");
        browser.see(before + " thông báo chưa đọc");
        assertThat(unreadOnAllPages(browser)).isEqualTo(before);
        browser.go("/notices");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("notices").phone().picture("notices-phone").noPhone();

        browser.keys("j", Keys.ENTER);
        browser.wait(page -> browser.path().startsWith("/tasks/"));
        assertThat(bell(browser)).isEqualTo(before - 1);

        browser.go("/notices").press("Đánh dấu tất cả đã đọc");
        assertThat(browser.all(".bell .count")).isEmpty();
        browser.go("/notices?unread=true").see("Không có thông báo nào.");
    }

    @Test
    void an_officer_says_how_to_be_told_and_gets_an_address_for_the_calendar_once(Browser browser) {
        browser.as("head.sct").go("/notices/settings");
        browser.click(browser.at("#frequency-EACH"));
        browser.type("address", "truong.phong@example.test").press("Lưu").see("Đã lưu.");
        assertThat(browser.valueOf("address")).isEqualTo("truong.phong@example.test");

        browser.press("Cấp địa chỉ").see("Hãy chép địa chỉ này ngay");
        assertThat(browser.valueOf("link")).matches("http.*/calendar/[\\w-]{43}\\.ics");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("notice-settings")
                .phone()
                .picture("notice-settings-phone")
                .noPhone();
        browser.go("/notices/settings");
        assertThat(browser.all("#link")).isEmpty();
        browser.press("Thu hồi địa chỉ").see("Đã thu hồi");
    }

    private static int unreadOnAllPages(Browser browser) {
        int unread = browser.all(".notices .unread").size();
        while (!browser.all("[rel=next]").isEmpty()) {
            unread += browser.press("Trang sau").all(".notices .unread").size();
        }
        return unread;
    }

    private static int bell(Browser browser) {
        return browser.all(".bell .count").isEmpty()
                ? 0
                : Integer.parseInt(browser.at(".bell .count").getText());
    }
}
