package vn.clusters.organisation;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

@ClustersTest
class DossierGateTests {

    private static final String COMMUNE = "06172";

    @Autowired
    private MockMvc door;

    @Autowired
    private Office office;

    private String dossier;

    @BeforeEach
    void a_dossier_of_a_commune() {
        office.on(LocalDate.of(2026, 10, 5));
        dossier = office.open("CCN Cửa khẩu " + UUID.randomUUID(), "40", COMMUNE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/trace", "/trace/verification", "/papers", "/opinions", "/clocks", "/anything"})
    void the_officer_of_another_commune_is_kept_out_of_everything_under_it(String below) throws Exception {
        door.perform(get("/api/dossiers/" + dossier + below).with(httpBasic("officer.ubnd-06613", "demo")))
                .andExpect(status().isForbidden())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
        door.perform(get("/dossiers/" + dossier + below).with(user("officer.ubnd-06613")))
                .andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @ValueSource(strings = {"officer.ubnd-06172", "appraiser1.sct", "auditor", "admin"})
    void those_who_take_part_and_those_who_see_all_come_in(String officer) throws Exception {
        door.perform(get("/api/dossiers/" + dossier).with(httpBasic(officer, "demo")))
                .andExpect(status().isOk());
    }

    @Test
    void the_page_that_opens_a_dossier_is_no_dossier() throws Exception {
        int answer = door.perform(get("/dossiers/new").with(user("officer.ubnd-06613")))
                .andReturn()
                .getResponse()
                .getStatus();
        org.assertj.core.api.Assertions.assertThat(answer).isNotEqualTo(403);
    }
}
