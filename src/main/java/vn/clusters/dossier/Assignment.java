package vn.clusters.dossier;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The province's document that names which of several units presents the dossier.
 *
 * @param unit code of a unit of the cluster
 */
@Embeddable
public record Assignment(
        @Column(name = "assignment_unit") String unit,
        @Column(name = "assignment_number") String number,
        @Column(name = "assignment_date") LocalDate date) {}
