package vn.clusters.reception;

import org.springframework.stereotype.Component;
import vn.clusters.document.DossierLaw;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Presenters;

/** Tells the documents of a dossier under which law it runs. */
@Component
class PinnedLaw implements DossierLaw {

    private final Dossiers dossiers;
    private final Presenters presenters;

    PinnedLaw(Dossiers dossiers, Presenters presenters) {
        this.dossiers = dossiers;
        this.presenters = presenters;
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
    public int presentingUnits(String dossier) {
        return presenters.units(dossier);
    }

    @Override
    public String localCommittee(String dossier) {
        return dossiers.get(dossier).localCommittee();
    }
}
