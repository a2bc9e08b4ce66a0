package vn.clusters.decision;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.document.ExpiredPapers;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;

/** Papers that were good until a day that is over speak against an approval. */
@Component
class ExpiredEvidence implements RiskSource {

    private final ExpiredPapers papers;
    private final Wording words;

    ExpiredEvidence(ExpiredPapers papers, Wording words) {
        this.papers = papers;
        this.words = words;
    }

    @Override
    public List<Item> risks(String dossier) {
        return papers.of(dossier).stream()
                .map(paper -> new Item(
                        "paper-expired",
                        words.say(
                                "risk.paper-expired",
                                paper.name(),
                                paper.fileName(),
                                VietnameseText.shown(paper.validUntil()))))
                .toList();
    }
}
