package vn.clusters.dossier;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;
import vn.clusters.organisation.Agencies;

/** What pages offer to filter dossiers by. */
@Component
public class FilterOffers {

    private static final String LAW = "cluster-law";

    /** Procedures are named by the bundle {@code dossier}; the agencies are those that stand today. */
    public record Offers(List<String> procedures, List<String> editions, List<Agencies.Agency> agencies) {}

    private final Editions editions;
    private final Agencies agencies;
    private final BusinessTime time;

    FilterOffers(Editions editions, Agencies agencies, BusinessTime time) {
        this.editions = editions;
        this.agencies = agencies;
        this.time = time;
    }

    public Offers today() {
        return new Offers(
                ProposalReader.PROCEDURES,
                editions.all().stream()
                        .filter(edition -> edition.law().equals(LAW))
                        .map(Edition::id)
                        .toList(),
                agencies.existingOn(time.today()));
    }
}
