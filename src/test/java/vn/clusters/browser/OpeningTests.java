package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;

@BrowserTest
class OpeningTests {

    @Test
    void a_bad_form_comes_back_with_reasons_and_everything_typed(Browser browser) {
        browser.as("officer.ubnd-06172").go("/dossiers/new");
        browser.type("cluster.name", "CCN Mở bằng biểu mẫu").type("cluster.areaHa", "ba mươi");
        browser.type("cluster.trades", "Cơ khí; chế biến gỗ").type("applicant.name", "Công ty cổ phần Đường Biên");
        browser.press("Mở hồ sơ").see("mục chưa đúng");

        assertThat(browser.all(".is-invalid")).isNotEmpty();
        assertThat(browser.valueOf("cluster.name")).isEqualTo("CCN Mở bằng biểu mẫu");
        assertThat(browser.valueOf("cluster.areaHa")).isEqualTo("ba mươi");
        assertThat(browser.valueOf("cluster.trades")).isEqualTo("Cơ khí; chế biến gỗ");
        assertThat(browser.valueOf("applicant.name")).isEqualTo("Công ty cổ phần Đường Biên");
        assertThat(browser.focused()).contains("mục chưa đúng");
        assertThat(browser.barriers()).isEmpty();

        browser.type("cluster.areaHa", "39,5").type("unitName", "hoang van thu");
        browser.wait(page -> browser.all("#units input").size() == 1);
        browser.click(browser.at("#units input")).press("Mở hồ sơ");

        browser.see("Việc đang mở").see("39,50 ha").see("Công ty cổ phần Đường Biên");
        assertThat(browser.path()).startsWith("/dossiers/H37-");
    }

    @Test
    void an_expansion_picks_a_standing_cluster_and_the_registry_fills_in_the_rest(Browser browser) {
        browser.as("officer.ubnd-06457")
                .go("/dossiers/new")
                .choose("procedure", "expand-cluster")
                .settle();
        browser.wait(page -> browser.all("input[id='cluster.name']").isEmpty());
        browser.choose("cluster.name", "CCN Minh Sơn").settle().see("Diện tích theo danh mục: 55 ha");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.field("unit-06457").isSelected()).isTrue();

        browser.press("Mở hồ sơ").see("phải lớn hơn diện tích hiện có");
        assertThat(browser.consoleErrors()).allMatch(error -> error.contains("status of 422"));
        assertThat(browser.valueOf("cluster.name")).isEqualTo("CCN Minh Sơn");
        browser.type("cluster.areaHa", "70")
                .press("Mở hồ sơ")
                .see("Việc đang mở")
                .see("70,00 ha");
        browser.see("Mở rộng cụm công nghiệp");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @Test
    void markup_and_expressions_in_names_are_shown_as_text(Browser browser) {
        String name = "CCN <script>document.title='hỏng'</script> ${7*7} Đ";
        browser.as("officer.ubnd-06172").go("/dossiers/new");
        browser.type("cluster.name", name).type("cluster.areaHa", "20").type("applicant.name", "<b>Công ty</b>");
        browser.click(browser.field("unit-06172")).press("Mở hồ sơ").see("<b>Công ty</b>");

        assertThat(browser.at("h1").getText()).isEqualTo(name);
        assertThat(browser.ask("return document.title")).asString().startsWith(name);
        browser.go("/inbox").see(name);
        assertThat(browser.at(".work").findElements(By.tagName("script"))).isEmpty();
        assertThat(browser.consoleErrors()).isEmpty();
    }
}
