package vn.clusters.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.util.UriComponentsBuilder;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Milestone;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** Every figure is as long as its list, for whoever may look; what no page offered is refused. */
@ClustersTest
class BehindTests {

    @Autowired
    Office office;

    @Autowired
    Dossiers dossiers;

    @Autowired
    Clerks clerks;

    @Autowired
    Caller caller;

    @Autowired
    LimitRuns runs;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcClient database;

    @Autowired
    UserDetailsService accounts;

    @Autowired
    MockMvc door;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    /** A dossier with late and missing opinions and two supplements, a refused one, a withdrawn one. */
    @Test
    void every_figure_is_as_long_as_its_list_whoever_looks() {
        office.on(LocalDate.of(2026, 9, 21));
        String way = office.open("CCN Đang đi", "39.5", "06040");
        LocalDate today = time.today();
        dossiers.reach(way, Milestone.SUPPLEMENT_REQUESTED, today, "Thiếu bản vẽ", "1/SCT");
        dossiers.reach(way, Milestone.SUPPLEMENT_REQUESTED, today, "Vẫn thiếu", "2/SCT");
        run(way, "appraise", "", "sct", "2026-09-10", "2026-09-11");
        run(way, "opinion", "stc", "stc", "2026-09-10", "2026-09-18");
        run(way, "opinion", "snnmt", "snnmt", "2026-09-18", null);
        String refused = office.open("CCN Bị từ chối", "39.5", "06040");
        clerks.complete(refused, "publish-notice", null, null, Map.of());
        dossiers.changeStatus(refused, DossierStatus.REFUSED);
        String withdrawn = office.open("CCN Rút hồ sơ", "39.5", "06040");
        caller.send("admin", "/api/dossiers/" + withdrawn + "/withdraw", Map.of("reason", "Không còn nhu cầu"), 200);

        assertThat(runs.of(withdrawn).values())
                .isNotEmpty()
                .allSatisfy(run -> assertThat(run.doneOn()).isNull())
                .allSatisfy(run -> assertThat(run.endedOn()).isEqualTo("2026-09-21"));
        assertThat(runs.of(refused).values()).hasSize(2).allSatisfy(run -> assertThat(run.doneOn())
                .isEqualTo("2026-09-21"));
        equal("admin", "agency=ubnd-06040");
        equal("director.sct", "agency=ubnd-06040&from=2026-09-18&to=2026-09-30&edition=2026-nd303");
        equal("chair.ubnd-06040", "to=2026-09-21&procedure=establish-cluster");
    }

    private void run(String dossier, String limit, String subject, String agency, String due, String done) {
        database.sql("insert into limit_run (dossier, limit_key, subject, agency, started_on, due_on, done_on)"
                        + " values (?, ?, ?, ?, '2026-09-01', cast(? as date), cast(? as date))")
                .params(dossier, limit, subject, agency, due, done)
                .update();
    }

    private void equal(String officer, String filter) {
        List<Figure> figures = figures(caller.read(officer, "/api/dashboard?" + filter));
        assertThat(figures).hasSizeGreaterThan(30);
        assertThat(figures)
                .anyMatch(figure -> figure.dossiers() > 0 && figure.list().contains("done-late"));
        assertThat(figures).allSatisfy(figure -> assertThat(length(officer, figure.list()))
                .as(officer + " " + figure.list())
                .isEqualTo(figure.dossiers()));
    }

    @ParameterizedTest
    @CsvSource({
        "head.sct, 200",
        "director.sct, 200",
        "chair.ubnd-tinh, 200",
        "chair.ubnd-06172, 200",
        "auditor, 200",
        "admin, 200",
        "appraiser1.sct, 403",
        "specialist.vp, 403",
        "officer.ubnd-06172, 403",
        "member.sct, 403"
    })
    void leaders_auditors_and_administrators_see_the_figures(String officer, int status) throws Exception {
        door.perform(get("/api/dashboard").with(httpBasic(officer, "demo"))).andExpect(status().is(status));
        door.perform(get("/dashboard").with(user(accounts.loadUserByUsername(officer))))
                .andExpect(status().is(status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dashboard?from=2026-13-01",
                "dashboard?to=hôm nay",
                "dashboard?from=2026-09-02&to=2026-09-01",
                "dashboard?procedure=steal-cluster",
                "dashboard?edition=1999-nd1",
                "dashboard?agency=nobody",
                "dossiers?from=1.1.2026",
                "dossiers?figure=done-late' or 1=1 --",
                "dossiers?figure=done-late&limit=appraise'--",
                "dossiers?figure=done-late&step=check-dossier",
                "dossiers?figure=waiting&limit=appraise",
                "dossiers?figure=waiting&role=king",
                "dossiers?figure=waiting&at=nobody",
                "dossiers?figure=step-done&step=sleep",
                "dossiers?figure=step-done&since=2026-09-02&until=2026-09-01",
                "dossiers?figure=rounds&rounds=9",
                "dossiers?limit=appraise"
            })
    void a_filter_that_no_page_offered_is_refused_in_words(String address) throws Exception {
        URI page = UriComponentsBuilder.fromUriString("/" + address)
                .build()
                .encode()
                .toUri();
        door.perform(get(page).with(user(accounts.loadUserByUsername("admin"))))
                .andExpect(status().isUnprocessableEntity());
        URI json = UriComponentsBuilder.fromUriString("/api/" + address)
                .build()
                .encode()
                .toUri();
        door.perform(get(json).with(httpBasic("admin", "demo")))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.field").exists())
                .andExpect(jsonPath("$.detail").isNotEmpty());
    }

    private static List<Figure> figures(JsonNode board) {
        List<Figure> figures = new ArrayList<>();
        board.findParents("list")
                .forEach(figure -> figures.add(new Figure(
                        figure.get("dossiers").asInt(), figure.get("list").asText())));
        return figures;
    }

    private int length(String officer, String list) {
        int length = 0;
        for (String after = ""; after != null; ) {
            JsonNode page = caller.read(
                    officer,
                    URI.create("/api" + list + (list.contains("?") ? "&" : "?") + "after=" + after)
                            .toString());
            length += page.get("items").size();
            after = page.get("next").isNull() ? null : page.get("next").asText();
        }
        return length;
    }
}
