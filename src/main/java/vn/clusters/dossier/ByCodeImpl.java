package vn.clusters.dossier;

import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.hibernate.Session;
import org.springframework.transaction.annotation.Transactional;

class ByCodeImpl implements ByCode {

    private final EntityManager entities;

    ByCodeImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Dossier> findByCode(String code) {
        return entities.unwrap(Session.class).bySimpleNaturalId(Dossier.class).loadOptional(code);
    }
}
