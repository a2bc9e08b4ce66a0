package vn.clusters.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers.ProposedCluster;
import vn.clusters.kernel.PlaceNames;
import vn.clusters.kernel.VietnameseText;

/** Writes a place that was named on one day so that it can be found on another. */
@Component
public class PlaceWords {

    private final PlaceNames places;
    private final MessageSource messages;

    PlaceWords(PlaceNames places, MessageSource messages) {
        this.places = places;
        this.messages = messages;
    }

    /** The written place, followed by the units of the day where they have other names that it does not mention yet. */
    public String on(ProposedCluster cluster, String written, LocalDate day) {
        List<String> then = names(cluster, cluster.placeOn()).toList();
        List<String> now = names(cluster, day).distinct().toList();
        String searchable = VietnameseText.searchable(written);
        boolean known =
                then.equals(now) || now.stream().allMatch(name -> searchable.contains(VietnameseText.searchable(name)));
        return now.isEmpty() || known ? written : written + " " + beside(now);
    }

    private Stream<String> names(ProposedCluster cluster, LocalDate on) {
        return cluster.units().stream().flatMap(unit -> places.namesOn(unit, cluster.placeOn(), on).stream());
    }

    private String beside(List<String> now) {
        Object[] names = {String.join(", ", now.stream().map(PlaceWords::inside).toList())};
        return messages.getMessage("dossier.place-now", names, VietnameseText.LOCALE);
    }

    private static String inside(String name) {
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
}
