package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.InvestmentTrack;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** What nobody can state, record or settle about the investment policy. */
@ClustersTest
class InvestmentRefusalsTests {

    /** One dossier for everything that is refused. */
    private static String refused;

    @Autowired
    InvestmentTrack track;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Caller caller;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "investment/facts | {\"fundingSource\": \"gold\"} | 422 | policy-field-malformed",
                "investment/facts | {\"landWithoutAuction\": \"maybe\"} | 422 | policy-field-malformed",
                "investment/facts | {\"answer\": \"yes\"} | 422 | policy-field-missing",
                "investment/facts | {\"order\": \"before\"} | 422 | policy-field-missing",
                "investment/start | {} | 409 | policy-not-needed",
                "investment/decision | {\"number\": \"abc\", \"date\": \"2026-10-01\", \"investor\": \"A\"} | 422 | number-malformed",
                "investment/decision | {\"number\": \"12/QĐ-UBND\", \"date\": \"2036-10-01\", \"investor\": \"A\"} | 422 | future-date",
                "investment/decision | {\"number\": \"12/QĐ-UBND\", \"date\": \"mai\", \"investor\": \"A\"} | 422 | policy-field-malformed",
                "investment/decision | {\"number\": \"5/QĐ-UBND\", \"date\": \"2026-10-01\", \"investor\": \"A\"} | 422 | number-malformed",
                "overlaps/lunch | {\"how\": \"Đã dùng chung\"} | 404 | unknown-overlap",
                "overlaps/second-approval | {} | 422 | policy-field-missing",
            })
    void what_cannot_be_is_refused_by_name(String path, String body, int status, String type) {
        String dossier = refusals();
        JsonNode problem = caller.send("appraiser1.sct", "/api/dossiers/" + dossier + "/" + path, body, status);
        assertThat(problem.get("type").asText()).isEqualTo("/problems/" + type);
        assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("problem.");
    }

    @Test
    void only_who_appraises_or_registers_states_facts() {
        JsonNode problem =
                caller.send("officer.ubnd-06172", "/api/dossiers/" + refusals() + "/investment/facts", "{}", 403);
        assertThat(problem.get("type").asText()).isEqualTo("/problems/not-allowed");
    }

    private String refusals() {
        office.on(LocalDate.of(2026, 10, 5));
        if (refused == null) {
            refused = track.open("CCN Chủ trương sai", "Công ty H");
            walk.to(refused, "choose-agencies");
        }
        return refused;
    }
}
