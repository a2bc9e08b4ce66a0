package vn.clusters.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.support.ClustersTest;

/** The pages that ask the law without a dossier: plain forms whose answer stands in their address. */
@ClustersTest
class WhatIfTests {

    @Autowired
    MockMvc door;

    @Test
    void a_date_decides_which_law_answers_and_why() throws Exception {
        assertThat(page("/law/what-if?procedure=establish-cluster&on=2026-09-14", 200))
                .contains("Nghị định 139/2025/NĐ-CP", "14/09/2026 (cách hiểu mặc định");
        assertThat(page("/law/what-if?procedure=establish-cluster&on=2026-09-15", 200))
                .contains("Nghị định 303/2026/NĐ-CP");
    }

    @Test
    void limits_are_counted_day_by_day_with_what_suspends_them() throws Exception {
        String page = page(
                "/law/what-if/timeline?procedure=establish-cluster&edition=2026-nd303&event.full-dossier=2026-10-05"
                        + "&event.supplement-requested=2026-10-09&event.supplement-received=2026-10-13&event.appraisal-report=2026-11-04",
                200);
        assertThat(page).contains("Đến hạn ngày 04/11/2026", "Đúng hạn", "Dừng tính thời hạn", "ngày thứ 20");
    }

    @Test
    void without_edition_and_date_the_events_themselves_decide() throws Exception {
        assertThat(page("/law/what-if/timeline?procedure=establish-cluster&event.full-dossier=2023-03-01", 200))
                .contains("Nghị định 66/2020/NĐ-CP", "15 ngày làm việc");
    }

    @Test
    void a_supplement_may_be_asked_again() throws Exception {
        assertThat(page(
                        "/law/what-if/timeline?edition=2024-nd32&event.full-dossier=2024-06-03"
                                + "&event.supplement-requested=2024-06-05&event.supplement-received=2024-06-07",
                        200))
                .contains("id=\"event.supplement-requested.2\"");
    }

    @Test
    void the_facts_asked_are_those_of_the_edition_and_numbers_are_written_as_here() throws Exception {
        String later = page("/law/what-if/conditions?edition=2026-nd303&facts.areaHa=75,01", 200);
        assertThat(later).contains("Không đủ điều kiện", "value=\"75,01\"", "name=\"facts.typeSharePct\"");
        assertThat(page("/law/what-if/conditions?edition=2017-nd68&facts.areaHa=39,5", 200))
                .contains("Chưa đủ dữ kiện để kết luận")
                .doesNotContain("name=\"facts.typeSharePct\"");
    }

    @Test
    void applicants_are_ranked_and_a_tie_is_told_with_its_rule() throws Exception {
        assertThat(page(
                        "/law/what-if/investor?edition=2024-nd32&name.1=Anh&score.1.infrastructure=10&score.1.environment=10"
                                + "&score.1.capacity=20&score.1.finance=30,5&name.3=Em&score.3.infrastructure=10"
                                + "&score.3.environment=10&score.3.capacity=20&score.3.finance=30,5",
                        200))
                .contains("70,5", "Bằng điểm", "id=\"name.4\"");
    }

    @Test
    void an_edition_without_scoring_says_so() throws Exception {
        assertThat(page("/law/what-if/investor?edition=2017-nd68", 200)).contains("không quy định chấm điểm");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/law/what-if?on=mai | 400 | “mai” không phải là ngày hợp lệ",
                "/law/what-if?on=2010-01-01 | 422 | Không có phiên bản pháp luật nào",
                "/law/what-if?edition=1999 | 404 | Không có phiên bản pháp luật “1999”",
                "/law/what-if?procedure=bake-bread | 422 | Pháp luật không quy định thủ tục “bake-bread”",
                "/law/what-if/conditions?edition=2024-nd32&facts.areaHa=nhieu | 422 | phải là số",
                "/law/what-if/conditions?edition=2024-nd32&facts.inApprovedCcnList=maybe | 422 | phải là đúng hoặc sai",
                "/law/what-if/conditions?edition=2024-nd32&facts.ccnType=BIG | 422 | phải là một trong: thông thường, làng nghề,",
                "/law/what-if/conditions?edition=2024-nd32&facts.areaHa=-1 | 422 | phải từ 0 trở lên",
                "/law/what-if/conditions?edition=2024-nd32&facts.avgOccupancyPct=100,5 | 422 | phải từ 0 đến 100",
                "/law/what-if/investor?edition=2024-nd32&score.1.finance=10 | 400 | Thiếu thông tin bắt buộc",
                "/law/what-if/investor?edition=2024-nd32&name.1=A&score.1.infrastructure=16&score.1.environment=1&score.1.capacity=1&score.1.finance=1 | 422 | vượt quá mức tối đa 15",
                "/law/what-if/investor?edition=2024-nd32&name.1=A&score.1.infrastructure=x | 422 | không hợp lệ",
                "/law/what-if/timeline?edition=2024-nd32&event.notice=2024-13-01 | 400 | không phải là ngày hợp lệ",
                "/law/what-if/timeline?edition=2024-nd32&event.notice=2024-06-05&event.first-request=2024-06-06 | 422 | không được trước mốc",
                "/law/on?date=homqua | 400 | “homqua” không phải là ngày hợp lệ",
                "/calendar?on=homqua | 400 | “homqua” không phải là ngày hợp lệ",
            })
    void what_cannot_be_answered_is_told_in_the_page(String path, int status, String sentence) throws Exception {
        assertThat(page(path, status)).contains(sentence).doesNotContain("??");
    }

    @Test
    void a_wrong_figure_is_told_beside_its_field() throws Exception {
        assertThat(page("/law/what-if/conditions?edition=2024-nd32&facts.areaHa=-1", 422))
                .contains("id=\"facts.areaHa-error\"", "value=\"-1\"", "is-invalid");
        assertThat(page("/law/what-if/investor?edition=2024-nd32&name.2=A&score.2.finance=10", 422))
                .contains("id=\"score.2.infrastructure-error\"");
    }

    @Test
    void a_day_shows_the_edition_of_each_body_of_law_and_who_acts() throws Exception {
        assertThat(page("/law/on?date=2025-06-30&unit=langson", 200))
                .contains("Nghị định 32/2024/NĐ-CP", "Luật Đầu tư 61/2020/QH14", "Ủy ban nhân dân cấp huyện")
                .contains(
                        "/units?name=langson&amp;on=2025-06-30", "/agencies?on=2025-06-30", "/calendar?on=2025-06-30");
        assertThat(page("/law/on?date=2026-03-01", 200))
                .contains("Luật Đầu tư 143/2025/QH15", "Ủy ban nhân dân cấp xã");
    }

    @Test
    void a_day_says_why_it_is_worked() throws Exception {
        assertThat(page("/calendar?on=2026-08-22", 200)).contains("Thứ bảy làm bù theo", "Làm việc");
    }

    private String page(String path, int status) throws Exception {
        MockHttpServletResponse answer = door.perform(
                        get(java.net.URI.create(path)).with(user("auditor")).accept(MediaType.TEXT_HTML))
                .andReturn()
                .getResponse();
        String content = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(content).isEqualTo(status);
        return content;
    }
}
