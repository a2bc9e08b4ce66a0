package vn.clusters.dossier;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.MentionedNames;

/** Applicants whom the ledger mentions by number. */
@Component
class MentionedApplicants implements MentionedNames {

    private static final Set<String> FIELDS = Set.of("applicant", "scores");

    private final StoredDossiers stored;

    MentionedApplicants(StoredDossiers stored) {
        this.stored = stored;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> nameOf(String dossier, String field, String key) {
        return FIELDS.contains(field)
                ? stored.findByCode(dossier).flatMap(found -> name(found, key))
                : Optional.empty();
    }

    private static Optional<String> name(Dossier dossier, String number) {
        return dossier.view().applicants().stream()
                .filter(applicant -> String.valueOf(applicant.id()).equals(number))
                .map(Dossiers.Applicant::name)
                .findFirst();
    }
}
