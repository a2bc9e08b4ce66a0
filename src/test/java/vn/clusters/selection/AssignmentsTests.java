package vn.clusters.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.registry.Clusters;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** State money: the unit that a signed document assigns becomes the investor without being scored. */
@ClustersTest
class AssignmentsTests {

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Clusters clusters;

    @Autowired
    Selections selections;

    @Autowired
    BusinessTime time;

    @Autowired
    MockMvc door;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2021-03-01, 2020-nd66", "2024-06-03, 2024-nd32", "2026-09-21, 2026-nd303"})
    void the_assigned_unit_becomes_the_investor_and_nobody_is_scored(LocalDate on, String edition) throws Exception {
        String dossier = open("CCN Vốn nhà nước " + edition, on);
        walk.to(dossier, "check-dossier");
        assign(dossier, "appraiser1.sct", unit(dossier), on)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.name").value("Ban Quản lý dự án huyện"));

        walk.to(dossier, "issue-decision");
        clerks.complete(dossier, "issue-decision", null, null, Map.of());

        assertThat(dossiers.get(dossier).edition()).isEqualTo(edition);
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);
        assertThat(selections.of(dossier)).isEmpty();
        assertThat(clusters.named("CCN Vốn nhà nước " + edition).orElseThrow().investor())
                .isEqualTo("Ban Quản lý dự án huyện");
    }

    @Test
    void without_a_signed_document_everyone_is_scored() throws Exception {
        LocalDate on = LocalDate.of(2026, 9, 21);
        String dossier = open("CCN Vốn nhà nước không văn bản", on);
        walk.to(dossier, "check-dossier");
        door.perform(post("/api/dossiers/{code}/assigned-investor", dossier)
                        .with(httpBasic("appraiser1.sct", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"applicant\": " + unit(dossier) + "}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors.document").exists())
                .andExpect(jsonPath("$.errors.documentDate").exists())
                .andExpect(jsonPath("$.errors.signer").exists());

        walk.to(dossier, "propose-council");
        assign(dossier, "appraiser1.sct", unit(dossier), on)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("scoring-begun")));
    }

    @Test
    void only_the_department_assigns_and_only_somebody_who_applied() throws Exception {
        LocalDate on = LocalDate.of(2026, 9, 21);
        String dossier = open("CCN Vốn nhà nước ai giao", on);
        walk.to(dossier, "check-dossier");
        assign(dossier, "admin", unit(dossier), on).andExpect(status().isForbidden());
        assign(dossier, "appraiser1.sct", 999_999_999L, on)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value(containsString("unknown-applicant")));
    }

    private String open(String cluster, LocalDate on) {
        office.on(on);
        return office.open(Map.of(
                "procedure",
                "establish-cluster",
                "cluster",
                Map.of("name", cluster, "areaHa", 12, "units", List.of("06172")),
                "applicants",
                List.of(Map.of("name", "Ban Quản lý dự án huyện"))));
    }

    private long unit(String dossier) {
        return dossiers.get(dossier).applicants().get(0).id();
    }

    private ResultActions assign(String dossier, String officer, long applicant, LocalDate on) throws Exception {
        return door.perform(post("/api/dossiers/{code}/assigned-investor", dossier)
                .with(httpBasic(officer, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content("""
                        {"applicant": %d, "document": "1364/QĐ-UBND", "documentDate": "%s",
                         "signer": "Chủ tịch UBND tỉnh", "reason": "Dự án đầu tư công"}""".formatted(applicant, on)));
    }
}
