package vn.clusters.dossier;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** Reads first requests and proposals as they are handed in, from JSON or from a form. */
@Component
class ProposalReader {

    static final List<String> CLUSTER_TYPES =
            List.of("normal", "craft-village", "specialised", "supporting", "high-tech", "ecological");

    static final List<String> PROCEDURES =
            List.of("establish-cluster", "expand-cluster", "adjust-decision", "revoke-decision", "change-plan");

    private final StandingClusters standing;
    private final BusinessTime time;

    ProposalReader(StandingClusters standing, BusinessTime time) {
        this.standing = standing;
        this.time = time;
    }

    /** @throws Problem 422 {@code input-invalid} with {@code errors}, {@code area-not-positive} */
    Dossiers.Request request(Input input) {
        String procedure = input.requiredText("procedure", 60);
        var firstRequestOn = input.date("firstRequestOn");
        boolean stands = procedure != null && standing.concerns(procedure);
        Dossiers.ProposedCluster cluster = cluster(input.part("cluster"), stands);
        List<Dossiers.Application> applicants = Stream.concat(
                        input.has("applicant") ? Stream.of(input.part("applicant")) : Stream.empty(),
                        input.parts("applicants").stream())
                .map(Input::application)
                .toList();
        Assignment assignment = input.has("assignment") ? assignment(input.part("assignment")) : null;
        String externalCode = input.text("externalCode", 60);
        String sourceSystem = input.text("sourceSystem", 100);
        input.requireSound();
        requireArea(cluster.areaHa());
        return new Dossiers.Request(
                procedure,
                firstRequestOn == null ? time.today() : firstRequestOn,
                cluster,
                applicants,
                assignment,
                externalCode,
                sourceSystem);
    }

    /** @throws Problem 422 {@code input-invalid} with {@code errors}, {@code area-not-positive} */
    Dossiers.ProposedCluster proposal(Input input) {
        Dossiers.ProposedCluster cluster = cluster(input.part("cluster"), false);
        input.requireSound();
        requireArea(cluster.areaHa());
        return cluster;
    }

    static Assignment assignment(Input input) {
        return new Assignment(
                input.requiredText("unit", 20), input.requiredText("number", 100), input.requiredDate("date"));
    }

    private static void requireArea(BigDecimal areaHa) {
        if (areaHa != null && areaHa.signum() <= 0) {
            throw new Problem(422, "area-not-positive").with("field", "cluster.areaHa");
        }
    }

    /** @param stands whether the registry knows area and units, so that they may be left out */
    private Dossiers.ProposedCluster cluster(Input input, boolean stands) {
        List<String> units = input.texts("units", 20);
        if (units.isEmpty() && !stands) {
            input.wrong("units", "required");
        }
        String type = input.text("clusterType", 40);
        if (type != null && !Set.copyOf(CLUSTER_TYPES).contains(type)) {
            input.wrong("clusterType", "not-offered", String.join(", ", CLUSTER_TYPES));
        }
        return new Dossiers.ProposedCluster(
                input.requiredText("name", 300),
                stands && !input.has("areaHa") ? null : input.requiredNumber("areaHa"),
                units.stream().distinct().toList(),
                input.date("placeOn"),
                input.text("place", 2_000),
                input.text("trades", 4_000),
                type == null ? CLUSTER_TYPES.get(0) : type);
    }
}
