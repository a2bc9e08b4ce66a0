package vn.clusters.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.util.LinkedMultiValueMap;
import vn.clusters.workflow.Form;

class SentFormTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "39,5 | 39.5",
                "1.234.567,89 | 1234567.89",
                "310.000.000.000 | 310000000000",
                "39.5 | 39.5",
                "' 75 ' | 75",
                "ba mươi | ba mươi"
            })
    void numbers_are_read_as_people_here_write_them(String typed, String read) {
        assertThat(sent("number", typed).answers()).containsEntry("field", read);
        assertThat(sent("number", typed).typed()).containsEntry("field", typed);
    }

    @Test
    void texts_are_left_as_they_are() {
        assertThat(sent("text", "39,5").answers()).containsEntry("field", "39,5");
    }

    @Test
    void nothing_but_the_fields_of_the_form_is_taken() {
        SentForm form = sent("text", "x");
        form.sent().add("_csrf", "secret");
        form.sent().add("outcome", "done");

        assertThat(form.answers()).containsOnlyKeys("field");
    }

    private static SentForm sent(String type, String text) {
        Form.Field field = new Form.Field(
                "field", type, "Mục", null, false, List.of(), List.of(), null, null, null, null, null, null, null);
        LinkedMultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        sent.add("field", text);
        return new SentForm(new Form("key", "Tên", List.of(field), List.of()), sent);
    }
}
