package vn.clusters.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

class PrinterTests {

    private static final String PANGRAM = pangram();

    private final Printer printer = new Printer(templates());

    @Test
    void a_page_with_every_vietnamese_letter_is_printed_and_can_be_read_back() throws IOException {
        String text = text(printer.pdf("document/sample", model(PANGRAM, 1)));
        assertThat(text.replaceAll("\\s+", " ")).contains(PANGRAM);
        assertThat(text)
                .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
                .contains("Độc lập - Tự do - Hạnh phúc")
                .contains("ỦY BAN NHÂN DÂN TỈNH LẠNG SƠN")
                .contains("Số: 05/BC-SCT")
                .contains("Lạng Sơn, ngày 05 tháng 4 năm 2026")
                .contains("73,76 ha")
                .contains("- Lưu: VT, QLCN.");
    }

    @Test
    void the_first_page_has_no_number_and_the_second_has() throws IOException {
        byte[] pdf = printer.pdf("document/sample", model(PANGRAM, 20));
        assertThat(page(pdf, 1).strip()).doesNotStartWith("1");
        assertThat(page(pdf, 2).strip()).startsWith("2");
    }

    @Test
    void the_sheet_is_a4_and_every_font_is_embedded() throws IOException {
        try (PDDocument document = Loader.loadPDF(printer.pdf("document/sample", model("Nội dung", 1)))) {
            var page = document.getPage(0);
            assertThat(page.getMediaBox().getWidth()).isBetween(595f, 596f);
            assertThat(page.getMediaBox().getHeight()).isBetween(841f, 842.1f);
            for (var name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void what_people_wrote_stays_text() throws IOException {
        String text = text(printer.pdf("document/sample", model("a < b & <b>c</b>\u0001 ${1+1}", 1)));
        assertThat(text).contains("a < b & <b>c</b> ${1+1}");
    }

    private static Map<String, Object> model(String text, int paragraphs) {
        Map<String, Object> model = new HashMap<>();
        model.put("parent", "Ủy ban nhân dân tỉnh Lạng Sơn");
        model.put("issuer", "Sở Công Thương");
        model.put("number", "05/BC-SCT");
        model.put("date", LocalDate.of(2026, 4, 5));
        model.put("title", "Kết quả thẩm định hồ sơ thành lập Cụm công nghiệp Hồ Sơn 1");
        model.put(
                "basis",
                List.of("Căn cứ quy định của pháp luật;", "Theo đề nghị của Trưởng phòng Quản lý công nghiệp."));
        model.put("text", text);
        model.put("rows", List.of("Diện tích", "Đất công nghiệp"));
        model.put("area", new BigDecimal("73.76"));
        model.put("paragraphs", paragraphs);
        model.put("recipients", List.of("Như trên;", "Bộ Công Thương (để báo cáo);", "Lưu: VT, QLCN."));
        model.put("posts", List.of("KT. Giám đốc", "Phó Giám đốc"));
        model.put("name", "Phó Giám đốc Sở");
        return model;
    }

    /** Every vowel with every tone, small and capital. */
    private static String pangram() {
        StringBuilder letters = new StringBuilder();
        for (String vowel : "a ă â e ê i o ô ơ u ư y".split(" ")) {
            for (String tone : List.of("", "\u0300", "\u0301", "\u0309", "\u0303", "\u0323")) {
                letters.append(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
            }
            letters.append(' ');
        }
        return letters + "đ " + letters.toString().toUpperCase() + "Đ";
    }

    private static String text(byte[] pdf) throws IOException {
        keep(pdf);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(byte[] pdf, int number) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(number);
            stripper.setEndPage(number);
            return stripper.getText(document);
        }
    }

    /** Leaves the last print for a person to look at. */
    private static void keep(byte[] pdf) throws IOException {
        Files.write(Path.of("target", "sample.pdf"), pdf);
    }

    private static SpringTemplateEngine templates() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasename("messages/document");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
        SpringTemplateEngine engine = new SpringTemplateEngine();
        engine.setTemplateResolver(resolver);
        engine.setTemplateEngineMessageSource(messages);
        return engine;
    }
}
