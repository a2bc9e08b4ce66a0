package vn.clusters.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.clusters.kernel.Problem;

class DocumentNumberTests {

    @ParameterizedTest
    @CsvSource({
        "854/QĐ-UBND, 854, QĐ-UBND",
        "05/TTr-SCT, 5, TTr-SCT",
        "3722/SCT-CN, 3722, SCT-CN",
        "1130/VPUBND-KT, 1130, VPUBND-KT",
        "2778/QĐ-HĐ, 2778, QĐ-HĐ",
    })
    void real_numbers_are_taken_apart_and_written_the_same_again(String text, int running, String symbol) {
        DocumentNumber number = DocumentNumber.of(text);
        assertThat(number).isEqualTo(new DocumentNumber(running, symbol));
        assertThat(number).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5/TTr-SCT",
                "005/TTr-SCT",
                "00/TTr-SCT",
                "854 /QĐ-UBND",
                "854/qđ-UBND",
                "854/QĐ - UBND",
                "854",
                "QĐ-UBND",
                "",
                "854/QĐ-"
            })
    void anything_else_is_malformed(String text) {
        assertThatThrownBy(() -> DocumentNumber.of(text))
                .isInstanceOf(Problem.class)
                .hasMessage("number-malformed");
    }
}
