package vn.clusters.law;

import java.time.LocalDate;
import vn.clusters.kernel.Recorded;

/**
 * A dossier reached a milestone.
 *
 * @param reason why, for a supplement request; else null
 * @param document number and date of the paper that proves it, else null
 */
public record MilestoneReached(
        String dossier,
        String edition,
        String procedure,
        Milestone milestone,
        LocalDate on,
        String reason,
        String document)
        implements Recorded {}
