package vn.clusters.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.clusters.support.ClustersTest;

@ClustersTest
class LawPagesTests {

    @Autowired
    MockMvc door;

    MockHttpSession signedIn;

    @BeforeEach
    void signIn() throws Exception {
        signedIn =
                (MockHttpSession) door.perform(formLogin("/login").user("admin").password("demo"))
                        .andReturn()
                        .getRequest()
                        .getSession();
    }

    @Test
    void every_edition_shows_which_acts_were_not_read_from_the_gazette() throws Exception {
        page("/law")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Nghị định 303/2026/NĐ-CP")))
                .andExpect(content().string(containsString("Nguồn thứ cấp, phải đối chiếu nguyên văn")))
                .andExpect(content().string(not(containsString("??law"))));
    }

    @Test
    void an_edition_shows_its_tables_in_words_and_its_models() throws Exception {
        page("/law/2026-nd303")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Tỷ lệ lấp đầy trung bình trên địa bàn (%): trên 50")))
                .andExpect(content().string(containsString("/law/2026-nd303/diagrams/establish-cluster.bpmn")))
                .andExpect(content().string(not(containsString("replace(string("))))
                .andExpect(content().string(not(containsString("??law"))));
    }

    @Test
    void a_table_in_words_shows_no_keys_of_the_program() throws Exception {
        for (String edition : List.of("2017-nd68", "2020-nd66", "2024-nd32", "2025-nd139", "2026-nd303")) {
            String page = page("/law/" + edition).andReturn().getResponse().getContentAsString();
            assertThat(page.replaceAll("(?s)<script.*?</script>", ""))
                    .doesNotContainPattern(">[a-z]+(-[a-z]+)*</td>")
                    .contains("Sở Xây dựng", "Thời hạn giải quyết", "Thành phần hồ sơ");
        }
    }

    @Test
    void a_limit_says_how_an_unclear_provision_is_read() throws Exception {
        page("/law/2017-nd68").andExpect(content().string(containsString("Nghị định không nói rõ ngày bắt đầu")));
    }

    @Test
    void the_procedure_is_drawn_before_its_parts() throws Exception {
        String page = page("/law/2026-nd303").andReturn().getResponse().getContentAsString();
        assertThat(page.indexOf("establish-cluster.bpmn"))
                .isPositive()
                .isLessThan(page.indexOf("collect-opinion.bpmn"));
    }

    @Test
    void a_model_is_served_as_it_is_deployed() throws Exception {
        page("/law/2024-nd32/diagrams/establish-cluster.bpmn")
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_XML))
                .andExpect(content().string(containsString("appraise-dossier")));
        page("/law/2024-nd32/diagrams/application.bpmn").andExpect(status().isNotFound());
    }

    @Test
    void a_comparison_shows_only_what_a_decree_changed() throws Exception {
        page("/law/2026-nd303/compare/2025-nd139")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("So sánh 2025-nd139 và 2026-nd303")))
                .andExpect(content().string(containsString("Điều 10 Nghị định 32/2024/NĐ-CP (sửa đổi tại")))
                .andExpect(content().string(containsString("vượt quá 50 ha")))
                .andExpect(content().string(containsString("Chỉ đổi căn cứ")))
                .andExpect(content().string(containsString("<li lang=\"vi\">Lựa chọn chủ đầu tư</li>")))
                .andExpect(content().string(not(containsString("<li lang=\"vi\">Lấy ý kiến</li>"))))
                .andExpect(content().string(not(containsString("Có doanh nghiệp, hợp tác xã"))));
    }

    @Test
    void a_comparison_sets_limits_and_papers_side_by_side_and_hides_what_stayed() throws Exception {
        String changes = text("/law/2025-nd139/compare/2026-nd303");
        assertThat(changes)
                .contains("Đổi Thời gian tiếp nhận hồ sơ Số ngày: 15 Đơn vị: ngày Căn cứ")
                .contains("Bớt Tài liệu về tư cách pháp lý (bản sao hợp lệ)");
        assertThat(text("/law/2026-nd303/compare/2025-nd139?all=true").length()).isGreaterThan(changes.length());
    }

    @Test
    void a_comparison_names_the_steps_that_a_decree_brought() throws Exception {
        assertThat(text("/law/2020-nd66/compare/2024-nd32"))
                .contains("Thêm bước Thông báo tiếp nhận hồ sơ Kết thúc nhận hồ sơ, lập danh sách");
        assertThat(text("/law/2017-nd68/compare/2020-nd66"))
                .contains("Lựa chọn chủ đầu tư Thêm bước Đề nghị thành lập Hội đồng");
    }

    private String text(String path) throws Exception {
        String page =
                page(path).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    @Test
    void an_unknown_edition_is_not_found() throws Exception {
        page("/law/1999").andExpect(status().isNotFound());
    }

    private ResultActions page(String path) throws Exception {
        return door.perform(get(path).session(signedIn).accept(MediaType.TEXT_HTML, MediaType.ALL));
    }
}
