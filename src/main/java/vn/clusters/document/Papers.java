package vn.clusters.document;

import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Papers of a dossier as files: versions, hashes, bytes in chunks. */
@Component
public class Papers {

    /**
     * One version of a paper.
     *
     * @param paper key of {@code required-papers} or {@code other}
     * @param version from 1
     * @param size bytes, 1 to 100 MiB
     * @param type media type found in the content
     * @param sha256 hex
     */
    public record Paper(
            long id,
            String dossier,
            String paper,
            int version,
            String fileName,
            String type,
            long size,
            String sha256,
            String uploadedBy,
            Instant uploadedAt) {}

    /** @throws vn.clusters.kernel.Problem 422 {@code paper-empty}, 415 {@code paper-type}, 413 {@code paper-too-large} */
    public Paper store(String dossier, String paper, String fileName, InputStream content) {
        throw new IllegalStateException("owned by document");
    }

    /** Every version, newest first. */
    public List<Paper> of(String dossier) {
        throw new IllegalStateException("owned by document");
    }
}
