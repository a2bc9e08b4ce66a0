package vn.clusters.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.clusters.document.Documents.Document;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.support.ClustersTest;

@ClustersTest
class DocumentsTests {

    private static final LocalDate ON = LocalDate.of(2023, 6, 2);

    @Autowired
    Documents documents;

    @Autowired
    BusinessTime time;

    @Autowired
    JdbcTemplate jdbc;

    private final String dossier = "H37-" + UUID.randomUUID();
    private String issuer;

    @BeforeEach
    void anIssuerOfOurOwn() {
        issuer = "issuer-" + dossier.substring(4);
    }

    @Test
    void an_issued_document_is_on_file_and_in_the_ledger() {
        Document decision = issue("854/QĐ-UBND", ON);
        assertThat(documents.of(dossier)).containsExactly(decision);
        assertThat(decision.numberRepeated()).isFalse();
        assertThat(jdbc.queryForObject("select content from ledger_entry where dossier = ?", String.class, dossier))
                .contains("\"number\":\"854/QĐ-UBND\"", "\"date\":\"2023-06-02\"");
    }

    @Test
    void a_repeated_number_is_kept_and_marked() {
        issue("854/QĐ-UBND", ON);
        assertThat(issue("854/QĐ-UBND", ON.plusMonths(3)).numberRepeated()).isTrue();
        assertThat(issue("854/BC-UBND", ON).numberRepeated()).isFalse();
        assertThat(issue("854/QĐ-UBND", ON.plusYears(1)).numberRepeated()).isFalse();
    }

    @Test
    void the_next_number_follows_the_issuers_own_series_of_the_year() {
        assertThat(documents.suggestNumber(issuer, "TTr-UBND", ON)).isEqualTo("01/TTr-UBND");
        issue("09/TTr-UBND", ON);
        issue("40/TB-UBND", ON);
        assertThat(documents.suggestNumber(issuer, "TTr-UBND", ON)).isEqualTo("10/TTr-UBND");
        assertThat(documents.suggestNumber(issuer, "TTr-UBND", ON.plusYears(1))).isEqualTo("01/TTr-UBND");
        assertThat(documents.suggestNumber("another", "TTr-UBND", ON)).isEqualTo("01/TTr-UBND");
    }

    @Test
    void a_document_of_tomorrow_is_refused() {
        assertThatThrownBy(() -> issue("854/QĐ-UBND", time.today().plusDays(1)))
                .isInstanceOf(Problem.class)
                .hasMessage("future-date");
        assertThat(documents.of(dossier)).isEmpty();
    }

    private Document issue(String number, LocalDate on) {
        return documents.issue(dossier, "decision", number, on, issuer, "Về việc thành lập Cụm công nghiệp Hồ Sơn 1");
    }
}
