package vn.clusters.dossier;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.clusters.kernel.VietnameseText;

/** What is to be established, as stored with the dossier; the units stand beside it. */
@Embeddable
record Proposal(
        String clusterName,
        String clusterKey,
        BigDecimal areaHa,
        LocalDate placeOn,
        String place,
        String trades,
        String clusterType) {

    static Proposal of(Dossiers.ProposedCluster cluster) {
        return new Proposal(
                cluster.name(),
                key(cluster.name()),
                cluster.areaHa(),
                cluster.placeOn(),
                cluster.place(),
                cluster.trades(),
                cluster.clusterType());
    }

    /** What makes two names the same cluster: diacritics, case, blanks and the words "cụm công nghiệp" aside. */
    static String key(String name) {
        String bare = VietnameseText.searchable(name).replaceAll("\\s+", " ");
        return bare.replaceFirst("^(cum cong nghiep|ccn)\\s", "");
    }

    Dossiers.ProposedCluster cluster(List<String> units) {
        BigDecimal plain = areaHa.stripTrailingZeros();
        BigDecimal area = plain.scale() < 0 ? plain.setScale(0) : plain;
        return new Dossiers.ProposedCluster(clusterName, area, List.copyOf(units), placeOn, place, trades, clusterType);
    }
}
