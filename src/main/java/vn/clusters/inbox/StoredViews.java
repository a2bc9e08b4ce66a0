package vn.clusters.inbox;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredViews extends Repository<SavedView, Long> {

    SavedView saveAndFlush(SavedView view);

    Optional<SavedView> findById(long id);

    List<SavedView> findByHolderInOrderByIdAsc(Collection<String> holders);

    boolean existsByHolderAndName(String holder, String name);

    long countByHolder(String holder);

    void delete(SavedView view);
}
