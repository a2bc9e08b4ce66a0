package vn.clusters.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.clusters.workflow.Form;

class FormLayoutTests {

    @Test
    void repeated_fields_about_one_paper_share_a_row_under_its_name() {
        Form form = form(
                field("verdict:map", "select", "Kiểm tra – Bản đồ – tỷ lệ 1/5.000", null, null),
                field("verdict:letter", "select", "Kiểm tra – Tờ trình", null, null),
                field("note:map", "textarea", "Ghi chú – Bản đồ – tỷ lệ 1/5.000", null, null),
                field("note:letter", "textarea", "Ghi chú – Tờ trình", null, null));

        List<FormLayout.Row> rows = layout(form).get(0).rows();

        assertThat(rows).extracting(FormLayout.Row::title).containsExactly("Bản đồ – tỷ lệ 1/5.000", "Tờ trình");
        assertThat(rows.get(0).cells()).extracting(FormLayout.Cell::label).containsExactly("Kiểm tra", "Ghi chú");
    }

    @Test
    void fields_of_a_group_stand_under_its_heading_in_the_order_of_the_form() {
        Form form = form(
                field("summary", "textarea", "Tóm tắt", null, null),
                field("number", "text", "Số", "Văn bản", null),
                field("issuedOn", "date", "Ngày", "Văn bản", null),
                field("reason", "textarea", "Lý do", null, null));

        assertThat(layout(form)).extracting(FormLayout.Section::title).containsExactly(null, "Văn bản", null);
        assertThat(layout(form).get(1).rows()).hasSize(2);
    }

    @Test
    void a_heading_without_a_text_is_left_out() {
        Form form = form(
                field("returned", "info", "Lý do trả lại lần trước:", null, null),
                field("reason", "textarea", "Lý do", null, null));

        assertThat(layout(form).get(0).rows()).hasSize(1);
    }

    @Test
    void prefilled_numbers_are_written_with_a_comma() {
        Form form = form(field("areaHa", "number", "Diện tích", null, new BigDecimal("39.50")));

        assertThat(layout(form).get(0).rows().get(0).cells().get(0).text()).isEqualTo("39,5");
    }

    @Test
    void what_was_typed_stands_again_with_the_reason_beside_it() {
        Form form = form(field("areaHa", "number", "Diện tích", null, new BigDecimal("39.5")));
        List<FormLayout.Section> sections =
                new FormLayout(form, Map.of("areaHa", "ba mươi"), Map.of("areaHa", "Phải là một số.")).sections();
        FormLayout.Cell cell = sections.get(0).rows().get(0).cells().get(0);

        assertThat(cell.text()).isEqualTo("ba mươi");
        assertThat(cell.error()).isEqualTo("Phải là một số.");
        assertThat(cell.describedBy()).isEqualTo("areaHa-error");
    }

    @Test
    void a_line_to_read_is_split_where_a_short_term_ends() {
        assertThat(FormLayout.Line.of("Diện tích: 39,5 ha; loại hình: thông thường"))
                .isEqualTo(new FormLayout.Line("Diện tích", "39,5 ha; loại hình: thông thường"));
        assertThat(FormLayout.Line.of("Còn 1 điều kiện chưa rõ."))
                .isEqualTo(new FormLayout.Line(null, "Còn 1 điều kiện chưa rõ."));
    }

    private static List<FormLayout.Section> layout(Form form) {
        return new FormLayout(form, null, Map.of()).sections();
    }

    private static Form form(Form.Field... fields) {
        return new Form("check-dossier", "Kiểm tra", List.of(fields), List.of(new Form.Option("done", "Xong")));
    }

    private static Form.Field field(String key, String type, String label, String group, Object value) {
        return new Form.Field(
                key, type, label, null, false, List.of(), List.of(), null, null, null, null, null, value, group);
    }
}
