package vn.clusters.document;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;

/** The papers of a dossier that were good until a day that is over. */
@Component
public class ExpiredPapers {

    /** A paper by its name in the law's list, with the file. */
    public record Expired(String name, String fileName, LocalDate validUntil) {}

    private final Papers papers;
    private final Documents documents;
    private final Shelves shelves;
    private final BusinessTime time;

    ExpiredPapers(Papers papers, Documents documents, Shelves shelves, BusinessTime time) {
        this.papers = papers;
        this.documents = documents;
        this.shelves = shelves;
        this.time = time;
    }

    /** In the order of the law's list; what a newer version replaced does not count. */
    @Transactional(readOnly = true)
    public List<Expired> of(String dossier) {
        List<Papers.Paper> stored = papers.of(dossier);
        if (stored.stream().noneMatch(paper -> paper.isExpired(time.today()))) {
            return List.of();
        }
        return shelves.of(dossier, stored, documents.of(dossier)).stream()
                .flatMap(shelf -> shelf.current().stream()
                        .filter(paper -> paper.isExpired(time.today()))
                        .map(paper -> new Expired(shelf.name(), paper.fileName(), paper.validUntil())))
                .toList();
    }
}
