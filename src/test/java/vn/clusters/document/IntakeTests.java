package vn.clusters.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.clusters.kernel.Problem;

class IntakeTests {

    @Test
    void the_greatest_file_passes_in_chunks_and_none_of_it_stays() throws Exception {
        List<Integer> chunks = new ArrayList<>();
        Intake intake = new Intake(Samples.pdf(Intake.LIMIT), (position, bytes) -> {
            assertThat(position).isEqualTo(chunks.size());
            chunks.add(bytes.length);
        });
        intake.finish();
        assertThat(chunks).hasSize(400).containsOnly(Intake.CHUNK);
        assertThat(intake.size()).isEqualTo(Intake.LIMIT);
        assertThat(intake.hash()).isEqualTo(hashOf(Intake.LIMIT));
    }

    @Test
    void the_last_chunk_is_as_long_as_what_is_left() throws IOException {
        List<Integer> chunks = new ArrayList<>();
        new Intake(Samples.pdf(Intake.CHUNK + 5), (position, bytes) -> chunks.add(bytes.length)).finish();
        assertThat(chunks).containsExactly(Intake.CHUNK, 5);
    }

    @Test
    void one_byte_more_is_too_much() {
        Intake intake = new Intake(Samples.pdf(Intake.LIMIT + 1), (position, bytes) -> {});
        assertThatThrownBy(intake::finish)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.status()).isEqualTo(413))
                .hasMessage("paper-too-large");
    }

    private static String hashOf(long size) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        new DigestInputStream(Samples.pdf(size), digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}
