package vn.clusters.registry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The versions of the list, in the order of their decisions. */
interface PlanVersions extends Repository<PlanVersion, Long> {

    PlanVersion save(PlanVersion version);

    Optional<PlanVersion> findById(Long id);

    List<PlanVersion> findAllByOrderByDecidedOnAscIdAsc();

    Optional<PlanVersion> findFirstByDecidedOnLessThanEqualOrderByDecidedOnDescIdDesc(LocalDate on);

    List<PlanVersion> findByDecidedOnLessThanEqualOrderByDecidedOnDescIdDesc(LocalDate on);

    long count();
}
