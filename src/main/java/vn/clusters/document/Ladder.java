package vn.clusters.document;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.NoGoingBack;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** The rungs of {@code ladder.yaml}: which issued document closes which acts, and what may be done instead. */
@Component
class Ladder implements NoGoingBack {

    /**
     * A rung.
     *
     * @param document kind of the document that closes
     * @param closes the lawful alternative by act
     */
    record Rung(int rung, String document, String name, String basis, Map<String, String> closes) {}

    /** Acts in words, and the rungs from the lowest. */
    record Rows(Map<String, String> acts, List<Rung> rungs) {}

    private record Closed(Rung by, Documents.Document document) {}

    private final Rows rows;
    private final Documents documents;

    Ladder(Documents documents, @Value("classpath:reference/ladder.yaml") Resource file) throws IOException {
        this.documents = documents;
        try (InputStream content = file.getInputStream()) {
            ObjectMapper yaml = new YAMLMapper();
            this.rows = yaml.readValue(content, Rows.class);
        }
        rows.rungs().forEach(rung -> rung.closes().keySet().forEach(this::requireKnown));
    }

    private void requireKnown(String act) {
        if (!rows.acts().containsKey(act)) {
            throw new IllegalArgumentException("ladder.yaml does not know the act " + act);
        }
    }

    @Override
    public void require(String dossier, String act) {
        refusal(dossier, act).ifPresent(closed -> {
            throw closed;
        });
    }

    /** Empty while the act is open. */
    Optional<Problem> refusal(String dossier, String act) {
        requireKnown(act);
        return documents.of(dossier).stream()
                .filter(document -> document.setAsideOn() == null)
                .flatMap(document -> rows.rungs().stream()
                        .filter(rung -> rung.document().equals(document.kind()))
                        .filter(rung -> rung.closes().containsKey(act))
                        .map(rung -> new Closed(rung, document)))
                .max(Comparator.comparing(closed -> closed.by().rung()))
                .map(closed -> refusal(act, closed));
    }

    private Problem refusal(String act, Closed closed) {
        Documents.Document document = closed.document();
        String alternative = closed.by().closes().get(act);
        return new Problem(
                        409,
                        "no-going-back",
                        rows.acts().get(act),
                        closed.by().name(),
                        document.number(),
                        VietnameseText.shown(document.date()),
                        alternative)
                .with("act", act)
                .with("document", document.kind())
                .with("number", document.number())
                .with("date", document.date())
                .with("alternative", alternative)
                .citing(new Citation(closed.by().basis()));
    }
}
