package vn.clusters.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNameTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "Báo cáo đầu tư.pdf        → Báo cáo đầu tư.pdf",
                "../../etc/passwd          → passwd",
                "C:\\Hồ sơ\\Bản đồ.dwg     → Bản đồ.dwg",
                "a\"b<c>d|e?f*g:h.pdf      → abcdefgh.pdf",
                "...ẩn.pdf                 → ẩn.pdf",
                "/                         → paper",
                "                          → paper"
            })
    void a_name_loses_its_folders_and_what_no_file_system_likes(String sent, String bare) {
        assertThat(FileName.bare(sent)).isEqualTo(bare);
    }

    @Test
    void a_line_end_cannot_break_out_of_the_header() {
        assertThat(FileName.bare("a\r\nSet-Cookie: x=1\u202Efdp.pdf")).isEqualTo("aSet-Cookie x=1fdp.pdf");
    }

    @Test
    void a_long_name_keeps_its_end() {
        assertThat(FileName.bare("x".repeat(300) + ".pdf")).hasSize(200).endsWith("x.pdf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            value = {
                "a.pdf → attachment; filename=\"a.pdf\"; filename*=UTF-8''a.pdf",
                "Đề án.pdf → attachment; filename=\"De an.pdf\"; filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n.pdf",
                "a\"; filename=b.exe → attachment; filename=\"a__ filename=b.exe\"; filename*=UTF-8''a%22%3B%20filename%3Db.exe",
                "測.pdf → attachment; filename=\"_.pdf\"; filename*=UTF-8''%E6%B8%AC.pdf"
            })
    void a_download_is_named_in_full_and_in_bare_letters(String name, String header) {
        assertThat(FileName.attachment(name)).isEqualTo(header);
    }
}
