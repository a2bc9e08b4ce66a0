package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;

@BrowserTest
class PapersTests {

    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";
    private static final String FETCHED =
            "return await fetch(arguments[0]).then(async answer => [answer.headers.get('Content-Disposition'), await answer.text()].join('|'))";

    @Autowired
    Desk desk;

    @TempDir
    Path folder;

    @Test
    void a_paper_handed_in_beside_the_question_can_be_fetched_again(Browser browser) throws Exception {
        String dossier = desk.dossierAt("CCN Có giấy tờ", "compile-dossier");
        Path file = Files.writeString(folder.resolve("Bản đồ vị trí.pdf"), PDF);
        browser.as("officer.ubnd-06172")
                .go("/tasks/" + desk.open(dossier, "compile-dossier").id())
                .type("necessity", "Đang viết dở");
        browser.choose("paper-key", "boundary-map").put("paper-valid", "2020-01-31");
        browser.field("paper-file").sendKeys(file.toString());
        browser.press("Nộp tệp")
                .see("Đã lưu “Bản đồ vị trí.pdf” (lần 1)")
                .see("Hết giá trị")
                .picture("papers-expired");
        assertThat(browser.barriers()).isEmpty();

        assertThat(browser.valueOf("necessity")).isEqualTo("Đang viết dở");
        String address = browser.at("aside a[href*='/papers/']").getDomProperty("href");
        assertThat(browser.ask(FETCHED, address))
                .asString()
                .startsWith("attachment")
                .endsWith(PDF);
    }

    @Test
    void a_file_that_is_not_what_it_says_is_refused_in_place(Browser browser) throws Exception {
        String dossier = desk.dossierAt("CCN Giấy tờ sai", "compile-dossier");
        Path file =
                Files.write(folder.resolve("x.pdf"), "<html>không phải PDF</html>".getBytes(StandardCharsets.UTF_8));
        browser.as("officer.ubnd-06172").go("/dossiers/" + dossier);
        browser.field("paper-file").sendKeys(file.toString());
        browser.press("Nộp tệp").see("Định dạng tệp không được nhận");

        assertThat(browser.at("#papers [role=alert]").isDisplayed()).isTrue();
    }
}
