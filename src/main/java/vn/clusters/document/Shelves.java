package vn.clusters.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.clusters.document.Papers.Paper;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.law.PaperLists;
import vn.clusters.law.PaperLists.RequiredPaper;

/** Sorts the stored papers by what the edition of the dossier asks for. */
@Component
class Shelves {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final ObjectProvider<DossierLaw> dossiers;
    private final PaperLists lists;
    private final ObjectProvider<AgencyNames> agencies;
    private final MessageSource words;

    Shelves(
            ObjectProvider<DossierLaw> dossiers,
            PaperLists lists,
            ObjectProvider<AgencyNames> agencies,
            MessageSource words) {
        this.dossiers = dossiers;
        this.lists = lists;
        this.agencies = agencies;
        this.words = words;
    }

    /** What the law asks for in its order, then what else was stored; files of issued documents stand with those. */
    List<Shelf> of(String dossier, List<Paper> stored, List<Documents.Document> issued) {
        Map<String, List<Shelf.Version>> versions = stored.stream()
                .collect(Collectors.groupingBy(
                        Paper::paper, LinkedHashMap::new, Collectors.mapping(Shelf.Version::new, Collectors.toList())));
        issued.forEach(document -> versions.remove(document.kind()));
        List<Shelf> shelves = new ArrayList<>();
        for (RequiredPaper asked : required(dossiers.getObject(), dossier)) {
            List<Shelf.Version> found = versions.remove(asked.paper());
            shelves.add(shelf(asked, found == null ? List.of() : found));
        }
        versions.forEach((key, found) -> shelves.add(new Shelf(key, name(key), false, false, 0, null, found)));
        return shelves;
    }

    private List<RequiredPaper> required(DossierLaw facts, String dossier) {
        return lists.required(facts.edition(dossier), facts.procedure(dossier), facts.presentingUnits(dossier));
    }

    private static Shelf shelf(RequiredPaper asked, List<Shelf.Version> found) {
        return new Shelf(
                asked.paper(),
                asked.name(),
                asked.mandatory(),
                asked.perApplicant(),
                asked.copies(),
                asked.citation(),
                found);
    }

    List<Shelf.Issued> issued(List<Documents.Document> documents, List<Paper> stored) {
        return documents.stream()
                .map(document -> new Shelf.Issued(
                        document, name(document.kind()), issuer(document.issuer()), file(document.kind(), stored)))
                .toList();
    }

    private static Paper file(String kind, List<Paper> newestFirst) {
        return newestFirst.stream()
                .filter(paper -> paper.paper().equals(kind))
                .findFirst()
                .orElse(null);
    }

    private String issuer(String agency) {
        AgencyNames names = agencies.getIfAvailable();
        return names == null ? agency : names.nameOf(agency);
    }

    /** A key may say whose paper it is, for instance {@code opinion:stc}. */
    private String name(String key) {
        String[] parts = key.split(":", 2);
        String kind = words.getMessage("document.kind." + parts[0], null, parts[0], VIETNAMESE);
        return parts.length == 1 ? kind : kind + " – " + issuer(parts[1]);
    }
}
