package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;

@ClustersTest
class PlacePagesTests {

    @Autowired
    private MockMvc door;

    @Autowired
    private BusinessTime time;

    @BeforeEach
    void after_the_reform() {
        time.travelTo(
                LocalDate.of(2026, 10, 1).atTime(9, 0).atZone(BusinessTime.ZONE).toInstant());
    }

    @AfterEach
    void back() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_district_is_found_with_its_committee_and_the_committees_that_follow() throws Exception {
        assertThat(page("/units?name=huyen%20van%20lang&on=2025-06-30"))
                .contains("Đơn vị vào ngày 30/06/2025", "Huyện Văn Lãng", "UBND huyện Văn Lãng", "đến 30/06/2025")
                .contains("UBND xã Hoàng Văn Thụ");
    }

    @Test
    void who_does_not_know_the_day_is_shown_the_former_units_of_that_name() throws Exception {
        assertThat(page("/units?name=huyen%20van%20lang"))
                .contains("Không có đơn vị nào mang tên ấy vào ngày 01/10/2026.")
                .contains("Đơn vị cũ cùng tên, không còn vào ngày 01/10/2026", "UBND huyện Văn Lãng");
    }

    @Test
    void the_units_of_today_stand_under_their_own_committees() throws Exception {
        assertThat(page("/units?name=hoang%20van%20thu")).contains("UBND xã Hoàng Văn Thụ", "Vẫn còn");
    }

    @Test
    void a_merged_department_leads_to_the_one_that_carries_on() throws Exception {
        assertThat(page("/agencies?on=2025-02-28"))
                .contains("Sở Kế hoạch và Đầu tư tỉnh Lạng Sơn", "Sở Tài chính tỉnh Lạng Sơn")
                .contains(
                        "UBND huyện Văn Lãng",
                        "href=\"/units?name=huy%E1%BB%87n%20V%C4%83n%20L%C3%A3ng&amp;on=2025-06-30\"");
        assertThat(page("/agencies")).contains("Cơ quan đã kết thúc hoạt động trước ngày 01/10/2026");
    }

    @Test
    void a_text_is_shown_as_text_and_a_day_that_is_none_is_a_bad_request() throws Exception {
        assertThat(page("/units?name=<script>alert(1)</script>")).doesNotContain("<script>alert");
        door.perform(get("/units?on=31-06-2025").with(user("auditor"))).andExpect(status().isBadRequest());
    }

    private String page(String url) throws Exception {
        return door.perform(get(java.net.URI.create(url.replace("<", "%3C").replace(">", "%3E")))
                        .with(user("auditor")))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }
}
