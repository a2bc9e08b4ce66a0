package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;

@BrowserTest
class InboxTests {

    @Autowired
    Desk desk;

    private String first;

    @BeforeEach
    void twoDossiersAtTheOneStopDesk() {
        first = desk.dossierAt("CCN Đường Lâm", "receive-dossier");
        desk.dossierAt("CCN Bình Nguyên", "receive-dossier");
    }

    @Test
    void work_is_grouped_by_urgency_in_words_and_says_why_it_is_here(Browser browser) {
        browser.as("onestop.sct").go("/inbox").see("CCN Đường Lâm").see("CCN Bình Nguyên");

        assertThat(browser.text()).contains("Nhóm của bạn: Bộ phận một cửa, Sở Công Thương");
        assertThat(browser.all("h2.urgency")).isNotEmpty().allSatisfy(heading -> assertThat(heading.getText())
                .containsAnyOf("Quá hạn", "Sắp đến hạn", "Còn hạn", "Chưa có hạn"));
    }

    @Test
    void words_without_diacritics_find_the_work_and_stay_in_the_address(Browser browser) {
        browser.as("onestop.sct").go("/inbox").keys("/").keys("duong lam", Keys.ENTER);
        browser.wait(page -> browser.path().contains("q=duong+lam"));

        assertThat(browser.settle().text()).contains("CCN Đường Lâm").doesNotContain("CCN Bình Nguyên");
        browser.go(browser.path() + "&step=sign-appraisal").see("Không có việc nào khớp");
        browser.press("Bỏ lọc").see("CCN Bình Nguyên");
    }

    @Test
    void seldom_used_conditions_come_when_they_are_asked_for_and_stay_on_the_page_they_narrowed(Browser browser) {
        browser.as("onestop.sct").go("/inbox?q=duong+lam");
        assertThat(browser.all("#applicant")).isEmpty();
        browser.press("Thêm điều kiện lọc")
                .wait(page -> !browser.all("#applicant").isEmpty());
        browser.choose("urgency", "overdue").press("Lọc");
        browser.wait(page -> browser.path().contains("urgency=overdue"));

        assertThat(browser.settle().path()).contains("q=duong+lam");
        assertThat(browser.valueOf("urgency")).isEqualTo("overdue");
        assertThat(browser.text()).doesNotContain("CCN Bình Nguyên");
    }

    @Test
    void the_work_of_the_whole_agency_is_counted_once_the_page_is_there(Browser browser) {
        browser.as("onestop.sct").go("/inbox?q=duong+lam");
        browser.wait(page -> browser.text().matches("(?s).*Cả cơ quan\\s+[1-9].*"));
        int counted = Integer.parseInt(browser.text().replaceAll("(?s).*Cả cơ quan\\s+(\\d+).*", "$1"));

        browser.press("Cả cơ quan " + counted).see("CCN Đường Lâm");
        assertThat(browser.all("[data-row]")).hasSize(counted);
    }

    @Test
    void rows_are_walked_opened_claimed_and_given_back_by_keyboard(Browser browser) {
        browser.as("onestop.sct").go("/inbox?q=duong+lam").keys("j");
        assertThat(browser.all("[data-at]")).hasSize(1);
        browser.enter();
        assertThat(browser.path())
                .startsWith("/tasks/" + desk.open(first, "receive-dossier").id());

        browser.go("/inbox?q=duong+lam").keys("j").keys(Keys.TAB).keys(Keys.TAB);
        assertThat(browser.focused()).isEqualTo("Nhận xử lý");
        browser.enter().see("Trả lại nhóm");
        assertThat(desk.open(first, "receive-dossier").assignee()).isEqualTo("onestop.sct");

        browser.go("/inbox?whose=mine")
                .see("Bạn đang xử lý")
                .keys("j")
                .keys(Keys.TAB)
                .keys(Keys.TAB);
        browser.enter().see("Việc của tôi");
        assertThat(desk.open(first, "receive-dossier").assignee()).isNull();
    }

    @Test
    void rows_are_ticked_claimed_together_and_given_back_by_keyboard(Browser browser) {
        String second = desk.dossierAt("CCN Bình Nguyên", "receive-dossier");
        browser.as("onestop.sct").go("/inbox?q=xa+hoang+van+thu&step=receive-dossier");
        assertThat(browser.settle().barriers()).isEmpty();
        browser.keys("a").keys(Keys.SPACE);
        assertThat(browser.all("input[form=bulk]:checked")).hasSameSizeAs(browser.all("input[form=bulk]"));
        browser.picture("bulk-desk").phone().picture("bulk-phone").noPhone();

        browser.go("/inbox?q=duong+lam").keys("j").keys("x").keys("a").keys(Keys.TAB);
        assertThat(browser.focused()).isEqualTo("Nhận");
        browser.enter().see("Xong 1 việc");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("bulk-result-desk").phone().picture("bulk-result-phone").noPhone();
        assertThat(desk.open(first, "receive-dossier").assignee()).isEqualTo("onestop.sct");
        assertThat(desk.open(second, "receive-dossier").assignee()).isNull();

        browser.press("Về danh sách đã lọc").keys("j").keys("x").keys("a").keys(Keys.TAB, Keys.TAB);
        browser.enter().see("Xong 1 việc");
        assertThat(desk.open(first, "receive-dossier").assignee()).isNull();
        assertThat(browser.press("Về danh sách đã lọc").path()).isEqualTo("/inbox?q=duong%20lam");
    }

    @Test
    void a_list_is_saved_opened_with_one_press_renamed_and_deleted(Browser browser) {
        browser.as("onestop.sct").go("/inbox?q=duong+lam").press("Lưu danh sách này");
        browser.type("view-name", "Hồ sơ Đường Lâm").press("Lưu").go("/inbox").see("CCN Bình Nguyên");
        browser.press("Hồ sơ Đường Lâm").see("CCN Đường Lâm");
        assertThat(browser.text()).doesNotContain("CCN Bình Nguyên");
        assertThat(browser.path()).isEqualTo("/inbox?q=duong%20lam");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("views-desk").phone().picture("views-phone").noPhone();

        browser.press("Sửa danh sách đã lưu");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("views-page-desk").phone().picture("views-page-phone").noPhone();
        browser.click(browser.at("input[name=name]")).keys(Keys.END, " 2", Keys.ENTER);
        browser.see("Hồ sơ Đường Lâm 2").press("Xóa").see("Chưa lưu danh sách nào");
    }

    @Test
    void keys_are_explained_silent_while_typing_and_can_be_switched_off(Browser browser) {
        browser.as("onestop.sct").go("/inbox").keys("?").see("dòng sau, dòng trước");
        browser.click(browser.field("keys-switch")).press("Đóng").go("/inbox").keys("j");
        assertThat(browser.all("[data-at]")).isEmpty();

        browser.press("Phím tắt (?)").click(browser.field("keys-switch")).press("Đóng");
        browser.click(browser.field("q")).keys("jk?");
        assertThat(browser.valueOf("q")).isEqualTo("jk?");
        browser.ask(
                "document.body.dispatchEvent(new KeyboardEvent('keydown', {key: 'j', bubbles: true, isComposing: true}))");
        assertThat(browser.all("[data-at]")).isEmpty();
    }

    @Test
    void the_palette_goes_to_a_page_a_dossier_or_a_cluster_that_the_officer_may_see(Browser browser) {
        browser.as("onestop.sct")
                .go("/inbox")
                .keys(Keys.chord(Keys.CONTROL, "k"))
                .see("Đi đến trang");
        assertThat(browser.settle().barriers()).isEmpty();
        browser.keys("duong lam")
                .wait(page ->
                        browser.all("#go a[href='/dossiers/" + first + "']").size() == 1);
        browser.keys(Keys.ARROW_DOWN).enter();
        assertThat(browser.path()).isEqualTo("/dossiers/" + first);

        browser.keys(Keys.chord(Keys.CONTROL, "k")).keys("ho son 1");
        browser.wait(page -> browser.all("#go a[href='/clusters/ho-son-1']").size() == 1);
        browser.enter();
        assertThat(browser.path()).isEqualTo("/clusters/ho-son-1");

        browser.as("officer.stc")
                .go("/inbox")
                .keys(Keys.chord(Keys.CONTROL, "k"))
                .keys("duong lam");
        browser.wait(page -> browser.settle().all("#go a").isEmpty());
        assertThat(browser.all("#go a")).isEmpty();
    }

    @Test
    void an_input_method_that_composes_owns_its_keys(Browser browser) {
        browser.as("onestop.sct").go("/inbox");
        browser.ask("""
                document.dispatchEvent(new CompositionEvent('compositionstart', {bubbles: true}));
                for (const [key, code] of [['j', 229], ['?', 229], ['x', 229]]) {
                  const pressed = new KeyboardEvent('keydown', {key, bubbles: true, isComposing: true});
                  document.body.dispatchEvent(pressed);
                  const old = new KeyboardEvent('keydown', {key, bubbles: true});
                  Object.defineProperty(old, 'keyCode', {value: code});
                  document.body.dispatchEvent(old);
                }
                document.body.dispatchEvent(
                    new KeyboardEvent('keydown', {key: 'k', ctrlKey: true, bubbles: true, isComposing: true}));""");
        assertThat(browser.all("[data-at], dialog[open]")).isEmpty();
        browser.keys("?").see("dòng sau, dòng trước");
    }

    @Test
    void of_two_officers_who_claim_one_task_the_second_is_told(Browser one, Browser two) {
        String dossier = desk.dossierAt("CCN Hai người nhận", "verify-submission");
        String task = "/tasks/" + desk.open(dossier, "verify-submission").id();
        one.as("specialist.vp").go(task);
        secondSpecialist(two).signIn("substitute.vp", "núi cao, sông dài 27").go(task);
        one.press("Nhận xử lý").see("Trả lại nhóm");
        two.press("Nhận xử lý").see("đang do");

        assertThat(desk.open(dossier, "verify-submission").assignee()).isEqualTo("specialist.vp");
    }

    private static Browser secondSpecialist(Browser browser) {
        browser.as("admin").go("/officers").press("Thêm cán bộ");
        browser.type("username", "substitute.vp").type("name", "Chuyên viên thứ hai");
        browser.type("password", "núi cao, sông dài 27")
                .choose("agency", "vp-ubnd-tinh")
                .choose("role", "office-specialist");
        return browser.click(browser.at("details form button"))
                .see("Chuyên viên thứ hai")
                .press("Đăng xuất");
    }
}
