package vn.clusters.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.clusters.document.Papers.Paper;
import vn.clusters.kernel.Problem;
import vn.clusters.support.ClustersTest;

@ClustersTest
class PapersTests {

    @Autowired
    Papers papers;

    @Autowired
    JdbcTemplate jdbc;

    private final String dossier = "H37-" + UUID.randomUUID();

    @Test
    void a_stored_paper_comes_back_byte_for_byte() throws IOException {
        Paper paper = store("investment-report", "Báo cáo đầu tư.pdf", Samples.PDF);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        papers.copy(paper, out);
        assertThat(out.toByteArray()).isEqualTo(Samples.PDF);
        assertThat(papers.get(dossier, paper.id())).isEqualTo(paper);
        assertThat(paper)
                .extracting(Paper::version, Paper::fileName, Paper::type, Paper::size)
                .containsExactly(1, "Báo cáo đầu tư.pdf", "application/pdf", (long) Samples.PDF.length);
    }

    @Test
    void the_ledger_knows_the_hash_of_the_paper() {
        Paper paper = store("investment-report", "a.pdf", Samples.PDF);
        assertThat(jdbc.queryForObject("select papers from ledger_entry where dossier = ?", String.class, dossier))
                .isEqualTo(paper.sha256());
    }

    @Test
    void the_same_paper_again_is_the_next_version() {
        store("investment-report", "a.pdf", Samples.PDF);
        store("land-map", "b.pdf", Samples.PDF);
        assertThat(store("investment-report", "a.pdf", Samples.PDF).version()).isEqualTo(2);
        assertThat(papers.of(dossier))
                .extracting(Paper::paper, Paper::version)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("investment-report", 2),
                        org.assertj.core.groups.Tuple.tuple("land-map", 1),
                        org.assertj.core.groups.Tuple.tuple("investment-report", 1));
    }

    @Test
    void people_storing_the_same_paper_at_once_get_one_version_each() {
        List<CompletableFuture<Paper>> uploads = IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> store("investment-report", "a.pdf", Samples.PDF)))
                .toList();
        assertThat(uploads.stream().map(CompletableFuture::join).map(Paper::version))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6);
    }

    @Test
    void the_greatest_paper_is_stored_and_read_in_chunks() throws Exception {
        Paper paper = papers.store(dossier, "investment-report", "lớn.pdf", Samples.pdf(Intake.LIMIT));
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        papers.copy(paper, new DigestOutputStream(OutputStream.nullOutputStream(), digest));
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(paper.sha256());
        assertThat(paper.size()).isEqualTo(Intake.LIMIT);
    }

    @Test
    void a_paper_that_is_refused_leaves_nothing_behind() {
        int before = chunks();
        refused("paper-too-large", 413, () -> papers.store(dossier, "x", "a.pdf", Samples.pdf(Intake.LIMIT + 1)));
        refused("paper-empty", 422, () -> store("x", "a.pdf", new byte[0]));
        refused("paper-type", 415, () -> store("x", "a.pdf", Samples.zip()));
        assertThat(papers.of(dossier)).isEmpty();
        assertThat(chunks()).isEqualTo(before);
    }

    @Test
    void a_paper_of_another_dossier_is_unknown() {
        Paper paper = store("investment-report", "a.pdf", Samples.PDF);
        refused("unknown-paper", 404, () -> papers.get("H37-other", paper.id()));
    }

    private int chunks() {
        return jdbc.queryForObject("select count(*) from paper_chunk", Integer.class);
    }

    private Paper store(String key, String name, byte[] content) {
        return papers.store(dossier, key, name, new ByteArrayInputStream(content));
    }

    private static void refused(String type, int status, org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(status))
                .hasMessage(type);
    }
}
