package vn.clusters.transition;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface HandOverActs extends Repository<HandOverAct, Long> {

    HandOverAct save(HandOverAct act);

    Optional<HandOverAct> findById(Long id);

    List<HandOverAct> findByIdLessThanOrderByIdDesc(Long before, Limit limit);
}
