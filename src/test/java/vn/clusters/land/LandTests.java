package vn.clusters.land;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.registry.Clusters;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** An inventory from its first version to what the others read of it. */
@ClustersTest
class LandTests {

    private static final String COMMITTEE = "officer.ubnd-06172";
    private static final String CLOSES_AT_73_HA =
            "1; 2419000; 431000\\n2; 2419000; 431850\\n3; 2419860,25; 431850\\n4; 2419860,25; 431000\\n1; 2419000; 431000";
    private static final String FIRST = """
            {"source": "Trích đo địa chính số 12", "surveyedOn": "2026-05-04",
             "boundary": "%s",
             "land": {"riceTwoCrop": 5.5, "forestProductionPlanted": 48, "residential": 0.5, "defenceSecurity": 1},
             "holdings": [{"kind": "Keo 5 năm", "quantity": 12000, "unit": "cây"}],
             "graves": 4, "households": 3,
             "costs": [{"item": "Bồi thường về đất", "vnd": 18500000000}, {"item": "Tái định cư", "vnd": 2500000000}],
             "statedCostVnd": 21500000000}""".formatted(CLOSES_AT_73_HA);

    @Autowired
    Office office;

    @Autowired
    MockMvc door;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    List<FieldSource> sources;

    @Autowired
    BusinessTime time;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Clusters clusters;

    private String dossier;

    @BeforeEach
    void a_dossier_of_55_ha() {
        office.on(LocalDate.of(2026, 9, 21));
        dossier = office.open("CCN Đất đai " + UUID.randomUUID(), "55", "06172");
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void a_saved_inventory_comes_back_with_its_sums_and_its_contradictions() throws Exception {
        save(COMMITTEE, FIRST)
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.saved.version").value(1))
                .andExpect(jsonPath("$.inventory.areas.riceTwoCrop").value(5.5))
                .andExpect(jsonPath("$.inventory.boundary.vertices.length()").value(4))
                .andExpect(jsonPath("$.inventory.centralMeridian").value("107°15'"))
                .andExpect(jsonPath("$.totals.landHa").value(55.0))
                .andExpect(jsonPath("$.totals.boundaryHa").value(73.1213))
                .andExpect(jsonPath("$.totals.costVnd").value(21_000_000_000L))
                .andExpect(jsonPath("$.contradictions[*].kind")
                        .value(contains("boundary-declared", "land-boundary", "cost-total")))
                .andExpect(jsonPath("$.contradictions[0].message").value(containsString("73,1213 ha")))
                .andExpect(jsonPath("$.investment.lines[*].name").value(hasItem("Công ty A")));
        door.perform(get("/api/dossiers/" + dossier + "/trace").with(httpBasic("admin", "demo")))
                .andExpect(content().string(containsString("LandInventoried")))
                .andExpect(content().string(not(containsString("2419860"))));
    }

    @Test
    void the_second_version_keeps_the_first_and_says_what_changed() throws Exception {
        save(COMMITTEE, FIRST).andExpect(status().isCreated());
        save(
                        COMMITTEE,
                        FIRST.replace("\"graves\": 4", "\"graves\": 7")
                                .replace("\"source\"", "\"basedOn\": 1, \"source\""))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.versions[*].version").value(contains(2, 1)));
        read("?version=1").andExpect(jsonPath("$.inventory.graves").value(4));
        read("").andExpect(jsonPath("$.inventory.graves").value(7));
        door.perform(get("/api/dossiers/" + dossier + "/land/comparison?from=1&to=2")
                        .with(httpBasic(COMMITTEE, "demo")))
                .andExpect(jsonPath("$.changes.length()").value(1))
                .andExpect(jsonPath("$.changes[0].before").value("4"))
                .andExpect(jsonPath("$.changes[0].after").value("7"));
        page("/versions/1/2").andExpect(content().string(containsString("Mồ mả phải di dời")));
    }

    @Test
    void what_was_saved_meanwhile_or_says_nothing_new_is_refused() throws Exception {
        save(COMMITTEE, FIRST).andExpect(status().isCreated());
        refused(FIRST, 409, "land-inventory-unchanged");
        refused(FIRST.replace("\"graves\": 4", "\"basedOn\": 0, \"graves\": 5"), 409, "land-inventory-changed");
        refused("{\"source\": \"Biên bản\"}", 422, "land-inventory-empty");
        refused("{}", 422, "input-invalid");
        read("?version=9").andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"land\": {\"swamp\": 3}'                             | land.swamp",
                "'\"land\": {\"riceTwoCrop\": -1}'                      | land.riceTwoCrop",
                "'\"land\": {\"riceTwoCrop\": \"nhiều\"}'               | land.riceTwoCrop",
                "'\"graves\": 2.5'                                      | graves",
                "'\"households\": -3'                                   | households",
                "'\"costs\": [{\"item\": \"Đất\", \"vnd\": 10.5}]'      | costs[0].vnd",
                "'\"costs\": \"Đất\"'                                   | costs[0].vnd",
                "'\"boundary\": \"1; 5; 6\\n2; x; 7\"'                  | boundary[1].x",
                "'\"boundary\": \"1; 5; 6; 7\"'                         | boundary[0].y",
                "'\"boundary\": 5'                                      | boundary",
                "'\"boundary\": \"1;1;1\\n2;2;1\\n3;1;2\", \"centralMeridian\": \"12°\"' | centralMeridian",
                "'\"surveyedOn\": \"hôm qua\"'                          | surveyedOn"
            })
    void a_wrong_value_is_named_by_its_field(String part, String field) throws Exception {
        save(COMMITTEE, "{\"source\": \"Biên bản\", " + part + "}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors['" + field + "']").isNotEmpty());
    }

    @Test
    void points_typed_the_wrong_way_round_are_refused_by_name_and_put_right_on_the_form() throws Exception {
        String oneTurned = FIRST.replace("2; 2419000; 431850", "2; 431850; 2419000");
        save(COMMITTEE, oneTurned)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("/problems/boundary-swapped"))
                .andExpect(jsonPath("$.detail").value(containsString("điểm 2:")));
        door.perform(post("/dossiers/" + dossier + "/land/upright")
                        .with(user(accounts.loadUserByUsername(COMMITTEE)))
                        .with(csrf())
                        .param("source", "Bảng tọa độ")
                        .param("graves", "4")
                        .param("boundary", "1; 2419000; 431000\n2; 431850; 2419000,5\n3; 10; 20"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("1; 2419000; 431000\n2; 2419000,5; 431850\n3; 10; 20")))
                .andExpect(content().string(containsString("value=\"4\"")));
        read("").andExpect(status().isNotFound());
    }

    @Test
    void an_inventory_keeps_the_tolerance_of_the_day_on_which_it_was_saved() throws Exception {
        save(COMMITTEE, FIRST).andExpect(status().isCreated());
        tolerance("40", LocalDate.of(2026, 10, 1));
        try {
            read("").andExpect(jsonPath("$.totals.tolerancePct").value(1));
            office.on(LocalDate.of(2026, 10, 2));
            save(COMMITTEE, FIRST.replace("\"graves\": 4", "\"graves\": 7"))
                    .andExpect(status().isCreated())
                    .andExpect(jsonPath("$.totals.tolerancePct").value(40))
                    .andExpect(jsonPath("$.totals.toleranceSource").value(containsString("98/QĐ-UBND")))
                    .andExpect(jsonPath("$.contradictions[*].kind").value(contains("cost-total")));
        } finally {
            tolerance("1", LocalDate.of(2026, 10, 1));
        }
    }

    private void tolerance(String sharePct, LocalDate from) throws Exception {
        door.perform(post("/province-rules/land-tolerance")
                        .with(user(accounts.loadUserByUsername("admin")))
                        .with(csrf())
                        .param("value", sharePct)
                        .param("from", from.toString())
                        .param("source", "Quyết định 98/QĐ-UBND")
                        .param("sourceDate", "2026-09-20"))
                .andExpect(status().is3xxRedirection());
    }

    @Test
    void a_boundary_that_crosses_itself_is_refused_with_its_sides() throws Exception {
        save(COMMITTEE, "{\"source\": \"Biên bản\", \"boundary\": \"1;0;0\\n2;100;100\\n3;100;0\\n4;0;100\"}")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.type").value("/problems/boundary-crosses-itself"))
                .andExpect(jsonPath("$.detail").value(containsString("1–2")));
    }

    @Test
    void only_the_committee_and_the_officer_in_charge_may_save_and_nobody_when_it_is_over() throws Exception {
        save("onestop.sct", FIRST).andExpect(status().isForbidden());
        save("officer.ubnd-06253", FIRST).andExpect(status().isForbidden());
        save("admin", FIRST).andExpect(status().isCreated());
        door.perform(post("/api/dossiers/" + dossier + "/withdraw")
                        .with(httpBasic("admin", "demo"))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\": \"Không làm nữa\", \"document\": \"12/CV\"}"))
                .andExpect(status().isOk());
        refused(FIRST.replace("\"graves\": 4", "\"graves\": 5"), 409, "land-dossier-closed");
        page("").andExpect(content().string(not(containsString("land/edit"))));
    }

    @Test
    void the_panel_shows_map_figures_and_warning_and_the_form_comes_back_with_what_is_wrong() throws Exception {
        page("").andExpect(content().string(containsString("Chưa có kiểm kê")));
        page("/edit").andExpect(content().string(containsString("107°15&#39;")));
        form("land.riceTwoCrop", "abc", "boundary", "1; 5")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("Dòng 1, Y")))
                .andExpect(content().string(containsString("value=\"abc\"")));
        form("land.riceTwoCrop", "5,5", "boundary", CLOSES_AT_73_HA.replace("\\n", "\r\n"))
                .andExpect(redirectedUrl("/dossiers/" + dossier + "#land"));
        page("").andExpect(content().string(containsString("<polygon")))
                .andExpect(content().string(containsString("Số liệu mâu thuẫn")))
                .andExpect(content().string(containsString("CCN Hồ Sơn 1")))
                .andExpect(content().string(containsString("Trung vị của các cụm khác: " + medianOfTheOthers())));
    }

    @Test
    void the_inventory_fills_facts_names_agencies_and_warns_leaders() throws Exception {
        assertThat(items("agency-suggestions")).noneMatch(item -> item.label().contains("Đất quốc phòng trong"));
        save(COMMITTEE, FIRST).andExpect(status().isCreated());
        assertThat(items("facts-to-answer"))
                .filteredOn(item -> item.key().equals("residentsInside"))
                .extracting(Item::value)
                .containsExactly("yes");
        assertThat(items("facts-known")).anyMatch(item -> item.label().contains("73,1213 ha"));
        assertThat(items("facts-known"))
                .anyMatch(item -> item.label().contains("Đất trồng lúa trong ranh giới: 5,5 ha"));
        assertThat(items("decision-risks")).anyMatch(item -> item.label().contains("73,1213 ha"));
        assertThat(items("agency-suggestions"))
                .anyMatch(
                        item -> item.label().contains("Quân sự") && item.label().contains("1 ha"))
                .anyMatch(item -> item.label().contains("Nông nghiệp và Môi trường")
                        && item.label().contains("48 ha"));
        assertThat(items("suggested-agencies").get(0).value()).asList().contains("bchqs", "snnmt");
    }

    private String medianOfTheOthers() {
        return LandWords.number(
                Investment.of(dossiers.get(dossier), clusters.all()).medianBillion());
    }

    private List<Item> items(String source) {
        return sources.stream()
                .filter(candidate -> candidate.name().equals(source))
                .findFirst()
                .orElseThrow()
                .items(dossier, null);
    }

    private ResultActions save(String officer, String body) throws Exception {
        return door.perform(post("/api/dossiers/" + dossier + "/land")
                .with(httpBasic(officer, "demo"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private void refused(String body, int status, String type) throws Exception {
        save(COMMITTEE, body)
                .andExpect(status().is(status))
                .andExpect(jsonPath("$.type").value("/problems/" + type));
    }

    private ResultActions read(String query) throws Exception {
        return door.perform(get("/api/dossiers/" + dossier + "/land" + query).with(httpBasic(COMMITTEE, "demo")));
    }

    private ResultActions page(String path) throws Exception {
        return door.perform(
                get("/dossiers/" + dossier + "/land" + path).with(user(accounts.loadUserByUsername(COMMITTEE))));
    }

    private ResultActions form(String... pairs) throws Exception {
        var request = post("/dossiers/" + dossier + "/land")
                .param("source", "Trích đo số 12")
                .param("basedOn", "0");
        for (int i = 0; i < pairs.length; i += 2) {
            request.param(pairs[i], pairs[i + 1]);
        }
        return door.perform(request.with(csrf()).with(user(accounts.loadUserByUsername(COMMITTEE))));
    }
}
