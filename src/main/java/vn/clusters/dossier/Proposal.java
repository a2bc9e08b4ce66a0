package vn.clusters.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.clusters.kernel.VietnameseText;

/** What is to be established, as stored with the dossier. */
@Embeddable
class Proposal {

    private String clusterName;
    private String clusterKey;
    private BigDecimal areaHa;

    @ElementCollection
    @CollectionTable(name = "dossier_unit", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderColumn(name = "place_no")
    @Column(name = "unit")
    private List<String> units = new ArrayList<>();

    private LocalDate placeOn;
    private String place;
    private String trades;
    private String clusterType;

    /** Takes the place of what was proposed before. */
    void become(Dossiers.ProposedCluster cluster) {
        clusterName = cluster.name();
        clusterKey = key(cluster.name());
        areaHa = cluster.areaHa();
        units.clear();
        units.addAll(cluster.units());
        placeOn = cluster.placeOn();
        place = cluster.place();
        trades = cluster.trades();
        clusterType = cluster.clusterType();
    }

    /** What makes two names the same cluster: diacritics, case, blanks and the words "cụm công nghiệp" aside. */
    static String key(String name) {
        String bare = VietnameseText.searchable(name).replaceAll("\\s+", " ");
        return bare.replaceFirst("^(cum cong nghiep|ccn)\\s", "");
    }

    /** The words by which it is searched for. */
    Stream<String> words() {
        return Stream.of(clusterName, place);
    }

    Dossiers.ProposedCluster cluster() {
        BigDecimal plain = areaHa.stripTrailingZeros();
        BigDecimal area = plain.scale() < 0 ? plain.setScale(0) : plain;
        return new Dossiers.ProposedCluster(clusterName, area, List.copyOf(units), placeOn, place, trades, clusterType);
    }
}
