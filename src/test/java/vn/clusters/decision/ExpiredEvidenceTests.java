package vn.clusters.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.document.Papers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** Papers that say until when they are good. */
@ClustersTest
class ExpiredEvidenceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
            .getBytes(StandardCharsets.UTF_8);

    @Autowired
    Office office;

    @Autowired
    Papers papers;

    @Autowired
    ExpiredEvidence evidence;

    @Autowired
    Caller caller;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    private void store(String dossier, String file, LocalDate validUntil) {
        papers.store(dossier, "legal-status", file, validUntil, new ByteArrayInputStream(PDF));
    }

    @Test
    void a_paper_is_a_risk_from_the_day_after_its_last_until_a_newer_one_replaces_it() {
        office.on(DAY);
        String dossier = office.open("CCN Hết giá trị", "20", "06172");
        store(dossier, "bảo lãnh.pdf", DAY);
        assertThat(evidence.risks(dossier)).isEmpty();

        office.on(DAY.plusDays(1));
        assertThat(evidence.risks(dossier))
                .extracting(Item::label)
                .singleElement()
                .asString()
                .contains("bảo lãnh.pdf", "21/09/2026");
        assertThat(caller.read("chair.ubnd-tinh", "/api/dossiers/" + dossier + "/brief")
                        .get("risks")
                        .findValuesAsText("key"))
                .contains("paper-expired");

        store(dossier, "bảo lãnh.pdf", DAY.plusYears(1));
        assertThat(evidence.risks(dossier)).isEmpty();
    }

    @Test
    void a_paper_that_says_no_day_does_not_expire() {
        office.on(DAY);
        String dossier = office.open("CCN Giấy không ghi hạn", "20", "06172");
        store(dossier, "giấy.pdf", null);
        office.on(DAY.plusYears(1));
        assertThat(evidence.risks(dossier)).isEmpty();
    }
}
