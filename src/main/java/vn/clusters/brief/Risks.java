package vn.clusters.brief;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.brief.Brief.Line;
import vn.clusters.document.Documents;
import vn.clusters.document.Documents.Document;
import vn.clusters.kernel.VietnameseText;

/** What speaks against signing: what each module knows, and numbers of documents that run against their dates. */
@Component
class Risks {

    private static final String NONE = "none";

    private final Lines lines;
    private final Documents documents;
    private final Wording words;

    Risks(Lines lines, Documents documents, Wording words) {
        this.lines = lines;
        this.documents = documents;
        this.words = words;
    }

    List<Line> of(String dossier) {
        List<Line> risks = new ArrayList<>(lines.of(dossier, "decision-risks"));
        risks.removeIf(line -> line.key().equals(NONE));
        documents.of(dossier).stream()
                .filter(document -> document.setAsideOn() == null)
                .forEach(document -> read(document, risks));
        return risks;
    }

    private void read(Document document, List<Line> risks) {
        if (document.numberRepeated()) {
            risks.add(line("number-repeated", document, ""));
        }
        documents.outOfOrder(document).stream()
                .findFirst()
                .ifPresent(other -> risks.add(line(
                        "number-order",
                        document,
                        words.say("document", other.number(), VietnameseText.shown(other.date())))));
    }

    private Line line(String key, Document document, String other) {
        String named = words.say("document", document.number(), VietnameseText.shown(document.date()));
        return new Line(key, words.say("risk." + key, document.title(), named, other), null);
    }
}
