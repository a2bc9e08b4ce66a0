package vn.clusters.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;
import vn.clusters.law.Milestone;

/** The dossiers, and every change that may be made to one. */
@Component
public class Dossiers {

    /**
     * What is to be established.
     *
     * @param areaHa ha, as declared; any value is recorded, the conditions judge it
     * @param units codes of the units, valid on {@code placeOn}
     * @param place the place in words, as of {@code placeOn}
     * @param clusterType normal, craft-village, specialised, supporting, high-tech, ecological
     */
    public record ProposedCluster(
            String name,
            BigDecimal areaHa,
            List<String> units,
            LocalDate placeOn,
            String place,
            String trades,
            String clusterType) {}

    /**
     * Who asks to be the infrastructure investor.
     *
     * @param status accepted, late, withdrawn
     * @param investmentVnd VND, null if not stated
     */
    public record Applicant(
            long id,
            String name,
            LocalDate receivedOn,
            String status,
            String reason,
            List<String> members,
            BigDecimal investmentVnd) {}

    /** A dossier as others see it. */
    public record View(
            String code,
            String procedure,
            String edition,
            String editionReason,
            Citation editionCitation,
            ProposedCluster cluster,
            String localCommittee,
            DossierStatus status,
            String officerInCharge,
            Map<Milestone, LocalDate> milestones,
            List<Applicant> applicants,
            Instant openedAt) {}

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-dossier} */
    public View get(String code) {
        throw new IllegalStateException("owned by dossier");
    }

    /** Locks the dossier's row until the transaction ends, so that parallel branches take turns. */
    public void lock(String code) {
        throw new IllegalStateException("owned by dossier");
    }

    /**
     * Records a milestone and publishes {@link vn.clusters.law.MilestoneReached}.
     *
     * @throws vn.clusters.kernel.Problem 422 {@code future-date} or {@code date-before-previous-milestone}
     */
    public void reach(String code, Milestone milestone, LocalDate on, String reason, String document) {
        throw new IllegalStateException("owned by dossier");
    }

    public void changeStatus(String code, DossierStatus status) {
        throw new IllegalStateException("owned by dossier");
    }

    public void assign(String code, String officer) {
        throw new IllegalStateException("owned by dossier");
    }

    /** Notes that an agency takes part, so that its officers may read the dossier. */
    public void involve(String code, String agency) {
        throw new IllegalStateException("owned by dossier");
    }
}
