package vn.clusters.dossier;

import java.time.LocalDate;
import java.util.List;

/** What requests about clusters that stand already take from the registry; the module that knows it answers. */
public interface StandingClusters {

    /** Whether the procedure is about a cluster that stands already. */
    boolean concerns(String procedure);

    /** Names of the clusters that stand, in Vietnamese order. */
    List<String> names();

    /**
     * The proposed cluster with what the request leaves out taken from the registry; units as they stood on the day.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code unknown-cluster}; 409 {@code cluster-not-established},
     *     {@code cluster-revoked} and, where one is to be established, {@code cluster-already-established}
     */
    Dossiers.ProposedCluster complete(String procedure, Dossiers.ProposedCluster asked, LocalDate on);

    /** Codes of the units in which the registry knows the cluster of that name on a day; empty if it does not say. */
    List<String> unitsOn(String name, LocalDate on);
}
