package vn.clusters.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** Papers of a dossier as files: versions, hashes, bytes in chunks. */
@Component
public class Papers {

    /**
     * One version of a paper.
     *
     * @param paper key of {@code required-papers}, kind of an issued document, or {@code other}
     * @param version from 1
     * @param size bytes, 1 to 100 MiB
     * @param type media type found in the content
     * @param sha256 hex
     * @param validUntil last day on which it is good, as the paper says; null if it says none
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
            Instant uploadedAt,
            String uploaderName,
            LocalDate validUntil) {

        Paper as(long key, int number) {
            return new Paper(
                    key,
                    dossier,
                    paper,
                    number,
                    fileName,
                    type,
                    size,
                    sha256,
                    uploadedBy,
                    uploadedAt,
                    uploaderName,
                    validUntil);
        }

        boolean isExpired(LocalDate day) {
            return validUntil != null && validUntil.isBefore(day);
        }
    }

    /** The key of a file that the law does not ask for. */
    static final String OTHER = "other";

    private static final int KEY = 100;

    private final PaperRows rows;
    private final RequiredFiles required;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Papers(PaperRows rows, RequiredFiles required, BusinessTime time, ApplicationEventPublisher events) {
        this.rows = rows;
        this.required = required;
        this.time = time;
        this.events = events;
    }

    /** As the other, of a paper that says no last day. */
    @Transactional
    public Paper store(String dossier, String paper, String fileName, InputStream content) {
        return store(dossier, paper, fileName, null, content);
    }

    /**
     * Stores the content as the next version of the paper, in one pass and with the memory of one chunk.
     *
     * @param paper blank for {@code other}
     * @param validUntil the last day on which it is good; null if the paper says none
     * @throws Problem 422 {@code paper-empty} or {@code paper-key-too-long}, 415 {@code paper-type}, 413
     *     {@code paper-too-large}, 409 {@code no-going-back} for a required paper of a closed rung
     */
    @Transactional
    public Paper store(String dossier, String paper, String fileName, LocalDate validUntil, InputStream content) {
        String key = key(paper);
        required.refuseChange(dossier, key);
        String contentId = UUID.randomUUID().toString();
        try (Intake intake = new Intake(content, (position, bytes) -> rows.writeChunk(contentId, position, bytes))) {
            PaperType type = type(intake);
            intake.finish();
            return file(dossier, key, type.nameOf(fileName), type, intake, validUntil, contentId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String key(String paper) {
        String key = paper == null ? "" : VietnameseText.stored(paper);
        if (key.length() > KEY) {
            throw new Problem(422, "paper-key-too-long", KEY).with("field", "paper");
        }
        return key.isEmpty() ? OTHER : key;
    }

    private static PaperType type(Intake intake) throws IOException {
        var type = PaperType.of(intake);
        if (intake.size() == 0) {
            throw new Problem(422, "paper-empty").with("field", "file");
        }
        return type.orElseThrow(() -> new Problem(415, "paper-type").with("field", "file"));
    }

    private Paper file(
            String dossier,
            String key,
            String fileName,
            PaperType type,
            Intake intake,
            LocalDate validUntil,
            String contentId) {
        Actor actor = Acting.current().actor();
        Instant at = time.now().truncatedTo(ChronoUnit.MICROS);
        Paper draft = new Paper(
                0,
                dossier,
                key,
                0,
                fileName,
                type.media(),
                intake.size(),
                intake.hash(),
                actor.username(),
                at,
                actor.name(),
                validUntil);
        Paper paper = rows.insert(draft, contentId);
        events.publishEvent(new PaperStored(
                dossier,
                key,
                paper.version(),
                fileName,
                paper.type(),
                paper.size(),
                List.of(paper.sha256()),
                validUntil));
        return paper;
    }

    /** Every version, newest first. */
    @Transactional(readOnly = true)
    public List<Paper> of(String dossier) {
        return before(dossier, Long.MAX_VALUE, Integer.MAX_VALUE);
    }

    /** Newest first, those whose id is below the given one. */
    @Transactional(readOnly = true)
    public List<Paper> before(String dossier, long id, int limit) {
        return rows.before(dossier, id, limit);
    }

    /** @throws Problem 404 {@code unknown-paper} */
    public Paper get(String dossier, long id) {
        return rows.find(dossier, id).orElseThrow(() -> new Problem(404, "unknown-paper", id));
    }

    /** Copies the content of the paper, chunk by chunk. */
    public void copy(Paper paper, OutputStream out) throws IOException {
        rows.copy(paper.id(), out);
    }
}
