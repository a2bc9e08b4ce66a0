package vn.clusters.brief;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StoredQuestions extends Repository<Question, Long> {

    Question save(Question question);

    Optional<Question> findByIdAndDossier(long id, String dossier);

    List<Question> findByDossierOrderById(String dossier);

    /** Asked of the officer or of one of the agencies, unanswered, oldest first. */
    @Query("from Question where answer is null and (askedOf = :officer or askedAgency in :agencies) order by id")
    List<Question> findWaiting(String officer, Collection<String> agencies);
}
