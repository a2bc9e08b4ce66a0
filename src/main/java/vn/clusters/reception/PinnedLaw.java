package vn.clusters.reception;

import org.springframework.stereotype.Component;
import vn.clusters.document.DossierLaw;
import vn.clusters.dossier.Dossiers;

/** Tells the documents of a dossier under which law it runs. */
@Component
class PinnedLaw implements DossierLaw {

    private final Dossiers dossiers;

    PinnedLaw(Dossiers dossiers) {
        this.dossiers = dossiers;
    }

    @Override
    public String edition(String dossier) {
        return dossiers.get(dossier).edition();
    }

    @Override
    public String procedure(String dossier) {
        return dossiers.get(dossier).procedure();
    }

    @Override
    public String localCommittee(String dossier) {
        return dossiers.get(dossier).localCommittee();
    }
}
