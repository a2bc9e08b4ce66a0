package vn.clusters.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.MentionedNames;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** How the history calls whom its entries mention by a key. */
@ClustersTest
class TraceWordsTests {

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Caller caller;

    @Autowired
    Ledger ledger;

    @Autowired
    List<MentionedNames> names;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void officers_and_applicants_are_read_by_their_names_while_the_record_keeps_their_keys() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open("CCN Đọc nhật ký", "39.5", "06172");
        walk.to(dossier, "appraise-dossier");
        long applicant = caller.read("admin", "/api/dossiers/" + dossier)
                .at("/applicants/0/id")
                .asLong();

        String page = caller.page("auditor", "/dossiers/" + dossier + "/trace?only=acts");
        assertThat(page)
                .contains("Ủy viên hội đồng – Công an tỉnh Lạng Sơn: Công ty A: ", "Tên: Công ty A, ")
                .doesNotContain("member.cat", "appraiser1.sct", "Nhà đầu tư: " + applicant);
        assertThat(ledger.after(dossier, 0, 500).toString()).contains("member.cat", "\"applicant\":" + applicant);
        assertThat(ledger.verify(dossier).valid()).isTrue();
    }

    @Test
    void two_officers_of_one_name_are_told_apart_by_their_sign_in_names() {
        for (String username : List.of("trung-ten-1", "trung-ten-2")) {
            caller.send(
                    "admin",
                    "/api/officers",
                    Map.of(
                            "username", username,
                            "name", "Chuyên viên trùng tên",
                            "agency", "sct",
                            "password", "chợ phiên ngày mưa to",
                            "role", "auditor"),
                    201);
        }
        assertThat(name("officer", "trung-ten-1")).containsExactly("Chuyên viên trùng tên (trung-ten-1)");
        assertThat(name("officer", "member.cat")).containsExactly("Ủy viên hội đồng – Công an tỉnh Lạng Sơn");
        assertThat(name("officer", "nobody")).isEmpty();
        assertThat(name("reason", "trung-ten-1")).isEmpty();
    }

    private List<String> name(String field, String key) {
        return names.stream()
                .flatMap(known -> known.nameOf("none", field, key).stream())
                .toList();
    }
}
