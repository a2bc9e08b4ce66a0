package vn.clusters.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import vn.clusters.law.Milestone;

/** A milestone of one dossier with its date and what proves it. */
@Embeddable
record ReachedMilestone(
        @Enumerated(EnumType.STRING) Milestone milestone,
        @Column(name = "reached_on") LocalDate on,
        String reason,
        String document) {}
