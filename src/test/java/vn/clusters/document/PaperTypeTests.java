package vn.clusters.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTypeTests {

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    @Test
    void a_pdf_is_known_by_its_content() throws IOException {
        assertThat(of(Samples.PDF)).isEqualTo(PaperType.PDF);
    }

    @ParameterizedTest
    @CsvSource({
        "FFD8FFE000104A46494600010100, JPEG",
        "89504E470D0A1A0A0000000D49484452, PNG",
        "49492A00080000000000, TIFF",
        "4D4D002A000000080000, TIFF",
        "414331303332000000000000, DWG",
    })
    void pictures_and_drawings_are_known_by_their_first_bytes(String hex, PaperType type) throws IOException {
        assertThat(of(HexFormat.of().parseHex(hex))).isEqualTo(type);
    }

    @Test
    void a_drawing_in_exchange_format_is_known_by_its_first_section() throws IOException {
        assertThat(of("  0\r\nSECTION\r\n  2\r\nHEADER\r\n  9\r\n$ACADVER\r\n".getBytes(US_ASCII)))
                .isEqualTo(PaperType.DXF);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_office_document_is_known_wherever_its_list_of_contents_stands(boolean last) throws IOException {
        assertThat(of(Samples.office(WORD, last))).isEqualTo(PaperType.DOCX);
        assertThat(of(Samples.office(SHEET, last))).isEqualTo(PaperType.XLSX);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.ms-word.document.macroEnabled.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
                "text/plain"
            })
    void a_document_with_macros_or_any_other_zip_is_not_taken(String mainPart) throws IOException {
        assertThat(of(Samples.office(mainPart, false))).isNull();
    }

    @Test
    void a_torn_zip_is_not_taken() throws IOException {
        assertThat(of(java.util.Arrays.copyOf(Samples.office(WORD, true), 300))).isNull();
    }

    @Test
    void scripts_programs_and_noise_are_not_taken() throws IOException {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        assertThat(of(noise)).isNull();
        assertThat(of("MZ\u0090\0\3".getBytes(US_ASCII))).isNull();
        assertThat(of("<html><script>alert(1)</script></html>".getBytes(US_ASCII)))
                .isNull();
        assertThat(of("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(US_ASCII)))
                .isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "báo cáo.pdf, báo cáo.pdf",
        "BAO CAO.PDF, BAO CAO.PDF",
        "C:\\Users\\a\\tờ trình.pdf, tờ trình.pdf",
        "../../etc/passwd, passwd.pdf",
        "virus.exe, virus.exe.pdf",
        "..hidden, hidden.pdf",
        "'a\"b<c>.pdf', abc.pdf",
        "'', paper.pdf",
    })
    void the_name_loses_its_path_and_ends_in_what_the_file_is(String sent, String stored) {
        assertThat(PaperType.PDF.nameOf(sent)).isEqualTo(stored);
    }

    @Test
    void a_decomposed_name_is_composed() {
        assertThat(PaperType.PDF.nameOf("Tơ\u0300 tri\u0300nh.pdf")).isEqualTo("Tờ trình.pdf");
    }

    private static PaperType of(byte[] content) throws IOException {
        return PaperType.of(new ByteArrayInputStream(content)).orElse(null);
    }
}
