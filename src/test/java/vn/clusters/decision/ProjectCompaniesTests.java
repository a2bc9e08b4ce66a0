package vn.clusters.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.registry.Clusters;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** A consortium is named with its members, and the company it sets up afterwards is recorded beside it. */
@ClustersTest
class ProjectCompaniesTests {

    private static final String COMPANY = """
            {"name": "Công ty TNHH Dự án Liên danh", "registrationNumber": "4900000001",
             "registeredOn": "2026-09-01", "document": "12/CV ngày 01/10/2026"}""";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Decisions decisions;

    @Autowired
    Clusters clusters;

    @Autowired
    BusinessTime time;

    @Autowired
    MockMvc door;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void the_decision_names_the_consortium_with_those_who_form_it() {
        String dossier = consortium("CCN Liên danh A");
        walk.to(dossier, "issue-decision");

        assertThat(decisions.of(dossier).orElseThrow().contents().investor())
                .isEqualTo("Liên danh Xứ Lạng (liên danh gồm: Công ty Một; Công ty Hai)");
    }

    @Test
    void before_the_decision_is_issued_no_project_company_is_recorded() throws Exception {
        String dossier = consortium("CCN Liên danh B");
        walk.to(dossier, "issue-decision");

        named(dossier, "appraiser1.sct", COMPANY)
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.type").value(containsString("decision-not-issued")));
    }

    @Test
    void the_company_that_carries_the_project_out_stands_beside_the_investor_in_the_registry() throws Exception {
        String dossier = decided("CCN Liên danh C");

        named(dossier, "appraiser1.sct", COMPANY)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.companies[0].name").value("Công ty TNHH Dự án Liên danh"));

        Clusters.Cluster cluster = clusters.named("CCN Liên danh C").orElseThrow();
        assertThat(cluster.investor()).startsWith("Liên danh Xứ Lạng");
        door.perform(get("/api/clusters/{id}", cluster.id()).with(httpBasic("admin", "demo")))
                .andExpect(jsonPath("$.projectCompany").value("Công ty TNHH Dự án Liên danh"));
        door.perform(get("/api/dossiers/{code}/trace", dossier).with(httpBasic("admin", "demo")))
                .andExpect(content().string(containsString("ProjectCompanyNamed")));
    }

    @Test
    void a_company_without_number_or_from_tomorrow_is_refused_and_so_is_who_does_not_sit_in_the_department()
            throws Exception {
        String dossier = decided("CCN Liên danh D");

        named(dossier, "appraiser1.sct", "{\"name\": \"Công ty\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors.registrationNumber").exists())
                .andExpect(jsonPath("$.errors.registeredOn").exists())
                .andExpect(jsonPath("$.errors.document").exists());
        named(dossier, "appraiser1.sct", COMPANY.replace("2026-09-01", "2030-01-01"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value(containsString("future-date")));
        named(dossier, "admin", COMPANY).andExpect(status().isForbidden());
    }

    @Test
    void the_form_keeps_what_was_typed_when_it_is_refused() throws Exception {
        String dossier = decided("CCN Liên danh E");

        MockHttpSession session = (MockHttpSession)
                door.perform(formLogin("/login").user("appraiser1.sct").password("demo"))
                        .andReturn()
                        .getRequest()
                        .getSession();
        door.perform(post("/dossiers/{code}/project-company", dossier)
                        .session(session)
                        .with(csrf())
                        .param("name", "Công ty Dự án E"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Công ty Dự án E")));
    }

    private String consortium(String cluster) {
        office.on(LocalDate.of(2026, 9, 21));
        return office.open(Map.of(
                "procedure",
                "establish-cluster",
                "cluster",
                Map.of("name", cluster, "areaHa", 39.5, "units", List.of("06172")),
                "applicants",
                List.of(Map.of("name", "Liên danh Xứ Lạng", "members", List.of("Công ty Một", "Công ty Hai")))));
    }

    private String decided(String cluster) {
        String dossier = consortium(cluster);
        walk.to(dossier, "issue-decision");
        clerks.complete(dossier, "issue-decision", null, null, Map.of());
        return dossier;
    }

    private ResultActions named(String dossier, String officer, String body) throws Exception {
        return door.perform(post("/api/dossiers/{code}/project-company", dossier)
                .with(httpBasic(officer, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }
}
