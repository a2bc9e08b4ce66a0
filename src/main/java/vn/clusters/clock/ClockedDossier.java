package vn.clusters.clock;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.domain.Persistable;

/** Under which edition and procedure the clocks of a dossier run. */
@Entity
class ClockedDossier implements Persistable<String> {

    @Id
    private String dossier;

    private String edition;
    private String procedureKey;

    @jakarta.persistence.Transient
    private boolean fresh;

    protected ClockedDossier() {}

    ClockedDossier(String dossier, String edition, String procedureKey) {
        this.dossier = dossier;
        this.edition = edition;
        this.procedureKey = procedureKey;
        this.fresh = true;
    }

    String edition() {
        return edition;
    }

    String procedure() {
        return procedureKey;
    }

    void rebase(String newEdition) {
        edition = newEdition;
    }

    @Override
    public String getId() {
        return dossier;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
