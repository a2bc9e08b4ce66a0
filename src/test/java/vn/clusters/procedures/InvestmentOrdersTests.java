package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.demo.Clerks;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.InvestmentTrack;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The Investment Law beside a running dossier: before the establishment, after it, in parallel. */
@ClustersTest
class InvestmentOrdersTests {

    @Autowired
    InvestmentTrack track;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Tasks tasks;

    @Autowired
    Dossiers dossiers;

    @Autowired
    StatutoryClock clock;

    @Autowired
    BusinessTime time;

    @BeforeEach
    void engineForAssertions(@Autowired ProcessEngine engine) {
        BpmnAwareTests.init(engine);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    /** As CCN Hòa Sơn 1 of 2023: the policy was approved days before the cluster was established. */
    @Test
    void before_the_establishment_a_missing_approval_is_a_risk_until_it_is_recorded() {
        office.on(LocalDate.of(2023, 8, 14));
        String dossier = track.open("CCN Chủ trương trước", "74.9", "06445", "Liên danh Hạ tầng A", 724_756_000_000L);
        walk.to(dossier, "choose-agencies");
        JsonNode judged = track.statePrivateLand(dossier, "before");
        assertThat(judged.at("/track/judgement/edition").asText()).isEqualTo("2021-l61");
        assertThat(judged.at("/track/judgement/needed").asText()).isEqualTo("yes");
        assertThat(track.process(dossier)).isNull();

        Task decide = walk.to(dossier, "decide-establishment");
        assertThat(track.info(decide)).contains("Phải có chấp thuận chủ trương đầu tư trước khi thành lập");
        assertThat(track.overlaps(dossier).get("open").asInt()).isEqualTo(14);

        track.record(dossier, time.today(), "Liên danh Hạ tầng A", "74.9", "724756000000");
        track.settleAll(dossier);
        assertThat(track.info(decide))
                .contains("Quyết định 2277/QĐ-UBND", "không có nội dung nào khác nhau")
                .doesNotContain("chưa có số, ngày quyết định", "chưa xử lý");

        walk.untilDone(dossier, List.of(), "nothing");
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);
        assertThat(track.process(dossier)).isNull();
    }

    /** As CCN Thống Nhất 1 of 2025: established first, the policy with its investor weeks later. */
    @Test
    void after_the_establishment_the_track_begins_by_itself_at_the_agency_of_the_day() {
        office.on(LocalDate.of(2025, 1, 2));
        String dossier = track.open("CCN Chủ trương sau", "74.95", "06172", "Công ty Hạ tầng B", 860_008_000_000L);
        walk.to(dossier, "decide-establishment");
        JsonNode judged = track.statePrivateLand(dossier);
        assertThat(judged.at("/track/judgement/trackOrder").asText()).isEqualTo("after");
        assertThat(track.process(dossier)).isNull();

        office.on(LocalDate.of(2025, 2, 20));
        track.done(dossier, "decide-establishment");
        track.done(dossier, "issue-decision");
        assertThat(track.process(dossier)).isWaitingAt("receive-policy");
        assertThat(track.task(dossier, "receive-policy").desk()).isEqualTo("agency-officer@skhdt");
        assertThat(dossiers.get(dossier).status()).isEqualTo(DossierStatus.DECIDED);

        office.on(LocalDate.of(2025, 3, 3));
        track.done(dossier, "receive-policy");
        assertThat(track.task(dossier, "send-policy").desk()).isEqualTo("agency-officer@stc");
        assertThat(track.clock(dossier, "send-for-opinions").dueOn()).isEqualTo(LocalDate.of(2025, 3, 6));
        assertThat(track.clock(dossier, "appraise-policy").dueOn()).isEqualTo(LocalDate.of(2025, 3, 28));
        for (String key : List.of("send-policy", "gather-policy-opinions", "appraise-policy")) {
            track.done(dossier, key);
        }
        String before = track.info(track.task(dossier, "decide-policy"));
        assertThat(before).contains("thành lập cụm: Quyết định", "20/02/2025; chủ trương đầu tư: chưa có số, ngày");
        clerks.complete(dossier, "decide-policy", null, null, Map.of("signer", "Trần Văn Ký"));
        assertThat(track.info(track.task(dossier, "issue-policy"))).contains("người ký: Trần Văn Ký");
        clerks.complete(dossier, "issue-policy", null, null, Map.of("number", "630/QĐ-UBND"));

        JsonNode sheet = track.read(dossier);
        assertThat(sheet.at("/track/stage").asText()).isEqualTo("approved");
        assertThat(sheet.at("/track/decision/policyNumber").asText()).isEqualTo("630/QĐ-UBND");
        assertThat(sheet.at("/agency").asText()).isEqualTo("Sở Tài chính tỉnh Lạng Sơn");
        assertThat(sheet.at("/noLimits").isNull()).isTrue();
        assertThat(sheet.at("/comparison/0/policy").asText()).contains("630/QĐ-UBND", "03/03/2025", "Trần Văn Ký");
        assertThat(sheet.at("/comparison/2/agrees").asBoolean()).isTrue();
        assertThat(track.clock(dossier, "decide-policy").status()).isEqualTo("on-time");
        track.settleAll(dossier);
    }

    @Test
    void in_parallel_both_run_share_papers_and_opinions_and_only_one_clock_stops() {
        office.on(LocalDate.of(2025, 8, 4));
        String dossier = track.open("CCN Chủ trương song song", "Công ty Hạ tầng C");
        track.statePrivateLand(dossier, "parallel");
        assertThat(track.process(dossier)).isNull();
        walk.to(dossier, "choose-agencies");
        assertThat(track.process(dossier)).isWaitingAt("receive-policy");
        track.done(dossier, "receive-policy");

        walk.untilDone(dossier, List.of("send-policy"), "appraise-dossier");
        Form asked = tasks.form(track.task(dossier, "send-policy").id());
        assertThat(track.info(track.task(dossier, "send-policy"))).contains("Phù hợp (hồ sơ cụm");
        assertThat(asked.fields().get(1).options())
                .extracting(Form.Option::value)
                .contains("sct")
                .doesNotContain("snnmt", "cat");
        assertThat(track.read(dossier).get("papers").findValuesAsText("state")).contains("shared");

        clerks.complete(dossier, "appraise-dossier", null, "supplement", Map.of());
        track.done(dossier, "sign-supplement-request");
        assertThat(clock.clock(dossier, "appraise", null).orElseThrow().suspended())
                .isTrue();
        assertThat(track.clock(dossier, "appraise-policy").suspended()).isFalse();

        clerks.complete(dossier, "send-policy", null, null, Map.of("agencies", List.of("sct")));
        track.done(dossier, "give-policy-opinion");
        track.done(dossier, "gather-policy-opinions");
        clerks.complete(
                dossier,
                "appraise-policy",
                null,
                null,
                Map.of("investor", "Công ty Khác", "areaHa", new BigDecimal(40)));
        assertThat(track.info(track.task(dossier, "decide-policy")))
                .contains("hai quyết định nêu hai nhà đầu tư khác nhau");
        track.done(dossier, "decide-policy");
        track.done(dossier, "issue-policy");
        Task decide = walk.to(dossier, "decide-establishment");
        assertThat(track.info(decide))
                .contains("CẢNH BÁO", "Diện tích (ha): thành lập cụm “39,5”, chủ trương đầu tư “40”");
        assertThat(track.read(dossier).get("investorsDiffer").asBoolean()).isTrue();
        track.settleAll(dossier);
    }
}
