package vn.clusters.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A cluster as one version of the plan lists it.
 *
 * @param cluster id in the registry
 * @param listedBy number of the decision by which the entry came into the list as it stands
 */
@Embeddable
@JsonInclude
public record PlanEntry(
        String cluster,
        String name,
        String place,
        BigDecimal areaHa,
        String trades,
        BigDecimal investmentVnd,
        String listedBy,
        LocalDate listedOn) {

    boolean isNamed(String other) {
        return ClusterName.searchable(name).equals(ClusterName.searchable(other));
    }
}
