package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.InvestmentTrack;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** What the cluster dossier tells of the project need not be stated again; who states otherwise says why. */
@ClustersTest
class InvestmentFactsTests {

    @Autowired
    InvestmentTrack track;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Caller caller;

    @Autowired
    Dossiers dossiers;

    @Autowired
    BusinessTime time;

    @BeforeEach
    void underTheLawOf2020() {
        office.on(LocalDate.of(2025, 8, 4));
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void rice_land_in_the_inventory_means_that_its_purpose_is_to_be_changed() {
        String dossier = track.open("CCN Dữ kiện đất lúa", "Công ty K");
        survey(dossier, Map.of("riceTwoCrop", "5.5", "unused", "34"));
        walk.to(dossier, "choose-agencies");

        JsonNode sheet = track.read(dossier);
        assertThat(sheet.at("/known/landPurposeChange/source").asText()).contains("lần 1", "5,5 ha");
        assertThat(sheet.at("/track/facts/landPurposeChange").asBoolean()).isTrue();
        assertThat(sheet.at("/track/facts/takenFacts").asText()).isEqualTo("landPurposeChange");
        assertThat(sheet.at("/track/facts/otherCategory").isNull()).isTrue();
        assertThat(sheet.at("/track/judgement/needed").asText()).isEqualTo("yes");
        assertThat(trace(dossier)).contains("Kiểm kê đất đai lần 1");
    }

    @Test
    void an_inventory_that_comes_later_is_taken_too_and_the_newest_counts() {
        String dossier = track.open("CCN Dữ kiện đến sau", "Công ty L");
        walk.to(dossier, "choose-agencies");
        assertThat(needed(dossier)).isEqualTo("ask");

        survey(dossier, Map.of("forestProtection", "3", "unused", "36.5"));
        assertThat(needed(dossier)).isEqualTo("yes");
        assertThat(track.read(dossier).at("/track/facts/otherCategory").asBoolean())
                .isTrue();

        survey(dossier, Map.of("unused", "39.5"));
        assertThat(needed(dossier)).isEqualTo("ask");
    }

    @Test
    void who_states_otherwise_than_the_inventory_says_why() {
        String dossier = track.open("CCN Dữ kiện nêu khác", "Công ty M");
        survey(dossier, Map.of("perennial", "12", "unused", "27.5"));
        walk.to(dossier, "choose-agencies");

        JsonNode problem = caller.send(
                "appraiser1.sct",
                "/api/dossiers/" + dossier + "/investment/facts",
                Map.of("landPurposeChange", false, "landWithoutAuction", false),
                422);
        assertThat(problem.get("type").asText()).isEqualTo("/problems/policy-override-unexplained");
        assertThat(problem.get("detail").asText()).contains("12 ha");

        track.state(
                dossier,
                Map.of(
                        "landPurposeChange",
                        false,
                        "landWithoutAuction",
                        false,
                        "overrideReason",
                        "Đất đã chuyển mục đích theo Quyết định 12/QĐ-UBND"));
        assertThat(needed(dossier)).isEqualTo("no");
        assertThat(trace(dossier)).contains("Đất đã chuyển mục đích");
    }

    @Test
    void a_unit_assigned_with_State_money_puts_the_project_under_the_law_on_public_investment() {
        String dossier = track.open("CCN Dữ kiện vốn nhà nước", "Ban Quản lý dự án");
        walk.to(dossier, "check-dossier");
        office.assignInvestor(dossier, dossiers.get(dossier).applicants().get(0).id());
        walk.to(dossier, "choose-agencies");

        JsonNode sheet = track.read(dossier);
        assertThat(sheet.at("/known/fundingSource/source").asText()).contains("1364/QĐ-UBND", "Ban Quản lý dự án");
        assertThat(sheet.at("/track/judgement/underLaw").asText()).isEqualTo("public-investment");
    }

    private String needed(String dossier) {
        return track.read(dossier).at("/track/judgement/needed").asText();
    }

    private String trace(String dossier) {
        return caller.read("auditor", "/api/dossiers/" + dossier + "/trace").toString();
    }

    private void survey(String dossier, Map<String, String> hectares) {
        caller.send(
                "officer.ubnd-06172",
                "/api/dossiers/" + dossier + "/land",
                Map.of("source", "Trích đo", "land", hectares),
                201);
    }
}
