package vn.clusters.brief;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface StoredQuestions extends Repository<Question, Long> {

    Question save(Question question);

    Optional<Question> findByIdAndDossier(long id, String dossier);

    List<Question> findByDossierOrderById(String dossier);

    List<Question> findByAskedOfAndAnswerIsNullOrderById(String officer);
}
