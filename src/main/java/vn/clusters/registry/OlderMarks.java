package vn.clusters.registry;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The marks in the order in which they were made; none is ever changed. */
interface OlderMarks extends Repository<OlderMark, Long> {

    OlderMark save(OlderMark mark);

    List<OlderMark> findAllByOrderByIdDesc();

    Optional<OlderMark> findFirstByClusterOrderByIdDesc(String cluster);
}
