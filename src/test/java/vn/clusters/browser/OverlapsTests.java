package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;

/** The Investment Law on the dossier page: an officer states what is known, sees what overlaps and settles it. */
@BrowserTest
class OverlapsTests {

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    @Autowired
    Desk desk;

    @Test
    void an_officer_states_the_facts_and_settles_an_overlap(Browser browser) {
        String dossier = desk.dossierAt("CCN Trùng lặp trên màn hình", "check-dossier");
        browser.as("appraiser1.sct").go("/dossiers/" + dossier).see("Không yêu cầu nhà đầu tư làm thêm thủ tục này");

        browser.press("Bổ sung dữ kiện, xem xét lại")
                .choose("policy-fundingSource", "private")
                .choose("policy-otherCategory", "true")
                .choose("policy-answer", "yes")
                .type("policy-answerDocument", "12/STC-ĐT ngày 20/11/2026")
                .choose("policy-order", "before")
                .type("policy-orderDocument", "34/UBND-KT")
                .press("Xem xét")
                .see("trả lời phải thực hiện: 12/STC-ĐT ngày 20/11/2026")
                .see("Danh mục tài liệu giống nhau từng chữ.")
                .see("Còn 13 nội dung chưa xử lý");

        browser.click(browser.at("#overlaps details summary"))
                .type("how-second-approval", "Làm cả hai, dùng chung giấy tờ")
                .press("Ghi nhận")
                .see("Còn 12 nội dung chưa xử lý")
                .see("Làm cả hai, dùng chung giấy tờ");
        assertThat(browser.barriers()).isEmpty();
        browser.phone();
        assertThat(browser.ask(SIDEWAYS)).isEqualTo(0L);
        browser.noPhone();
        assertThat(browser.consoleErrors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "none, Tỉnh không đòi hỏi thứ tự.",
        "before, Phải có trước khi thành lập cụm.",
        "after, Thực hiện sau khi thành lập cụm.",
        "parallel, Thực hiện song song.",
    })
    void an_overlap_is_settled_in_each_order(String order, String sentence, Browser browser) {
        String dossier = desk.dossierAt("CCN Trùng lặp theo thứ tự " + order, "check-dossier");
        browser.as("appraiser1.sct").go("/dossiers/" + dossier).see("Chủ trương đầu tư (Luật Đầu tư)");
        browser.press("Bổ sung dữ kiện, xem xét lại")
                .choose("policy-otherCategory", "true")
                .choose("policy-answer", "yes")
                .type("policy-answerDocument", "12/STC-ĐT ngày 20/11/2026")
                .choose("policy-order", order)
                .type("policy-orderDocument", "34/UBND-KT")
                .press("Xem xét")
                .see(sentence)
                .see("Chưa đọc được thời hạn của Luật Đầu tư 143/2025/QH15")
                .see("Nghị định 96/2026/NĐ-CP");

        browser.click(browser.at("#overlaps details summary"))
                .type("how-second-approval", "Làm cả hai, dùng chung giấy tờ")
                .press("Ghi nhận")
                .see("Còn 12 nội dung chưa xử lý")
                .see("Làm cả hai, dùng chung giấy tờ");
        assertThat(browser.consoleErrors()).isEmpty();
    }
}
