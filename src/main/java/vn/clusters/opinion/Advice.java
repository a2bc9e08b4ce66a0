package vn.clusters.opinion;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.land.LandInventories;

/** Whom to ask and on what: the rows of the edition's table, and whoever the land inside the boundary concerns. */
@Component
class Advice {

    private final Suggestions suggestions;
    private final ConsultedAgencies consulted;
    private final LandInventories land;

    Advice(Suggestions suggestions, ConsultedAgencies consulted, LandInventories land) {
        this.suggestions = suggestions;
        this.consulted = consulted;
        this.land = land;
    }

    List<Suggestion> of(String dossier) {
        return Stream.concat(
                        suggestions.findByDossierOrderById(dossier).stream(),
                        consulted.resolve(dossier, land.concerned(dossier)).stream())
                .toList();
    }
}
