package vn.clusters.organisation;

import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;

@ClustersTest
class PlaceApiTests {

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
    void units_are_found_by_name_on_a_day() throws Exception {
        ask("/api/units?name=van lang&on=2025-06-30")
                .andExpect(jsonPath("$.items[*].code", hasItem("182")))
                .andExpect(jsonPath("$", aMapWithSize(2)))
                .andExpect(jsonPath("$.next", nullValue()));
        ask("/api/units?name=huyen van lang").andExpect(jsonPath("$.items", hasSize(0)));
    }

    @Test
    void a_unit_is_what_bore_the_code_on_that_day() throws Exception {
        ask("/api/units/05977?on=2025-06-30").andExpect(jsonPath("$.name", is("Phường Vĩnh Trại")));
        ask("/api/units/05977?on=2025-07-01")
                .andExpect(jsonPath("$.name", is("Phường Đông Kinh")))
                .andExpect(jsonPath("$.level", is("ward")))
                .andExpect(jsonPath("$.parent", is("20")))
                .andExpect(jsonPath("$.validFrom", is("2025-07-01")))
                .andExpect(jsonPath("$.validTo", nullValue()));
        ask("/api/units/05977").andExpect(jsonPath("$.name", is("Phường Đông Kinh")));
    }

    @ParameterizedTest
    @CsvSource({
        "182,   2025-06-30, 06124 06148 06151 06154 06172",
        "182,   2026-10-01, 06124 06148 06151 06154 06172",
        "06622, 2024-09-01, 06613 06625",
        "06625, 2024-09-01, 06625 06637"
    })
    void the_successors_are_those_of_the_unit_that_stood_on_that_day(String code, LocalDate on, String expected)
            throws Exception {
        ask("/api/units/" + code + "/successors?on=" + on)
                .andExpect(jsonPath("$.next", nullValue()))
                .andExpect(jsonPath("$.items[*].code", contains((Object[]) expected.split(" "))));
    }

    @Test
    void a_unit_that_stands_has_no_successor() throws Exception {
        ask("/api/units/06172/successors").andExpect(jsonPath("$.items", hasSize(0)));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/units/182?on=2025-07-01, 404, unknown-place",
        "/api/units/99999, 404, unknown-place",
        "/api/units/99999/successors, 404, unknown-place",
        "/api/units/182?on=yesterday, 400, parameter-malformed",
        "/api/agencies?on=2025-02-30, 400, parameter-malformed"
    })
    void what_cannot_be_answered_is_a_problem(String url, int status, String type) throws Exception {
        door.perform(get(url).with(httpBasic("auditor", "demo")))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type", is("/problems/" + type)));
    }

    @Test
    void agencies_are_those_that_stand_on_the_day() throws Exception {
        ask("/api/agencies?on=2025-02-28")
                .andExpect(jsonPath("$.items[*].id", hasItem("skhdt")))
                .andExpect(jsonPath("$.items[*].id", hasItem("ubnd-182")))
                .andExpect(jsonPath("$.items[?(@.id == 'skhdt')].successor", contains("stc")))
                .andExpect(jsonPath("$.next", nullValue()));
        ask("/api/agencies")
                .andExpect(jsonPath("$.items[*].id", not(hasItem("skhdt"))))
                .andExpect(jsonPath("$.items[*].id", hasItem("stc")))
                .andExpect(jsonPath("$.items[*].id", hasItem("ubnd-06172")))
                .andExpect(jsonPath("$.items[*].id", not(hasItem("ubnd-182"))));
    }

    private ResultActions ask(String url) throws Exception {
        return door.perform(get(url).with(httpBasic("auditor", "demo"))).andExpect(status().isOk());
    }
}
