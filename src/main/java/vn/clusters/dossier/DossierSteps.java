package vn.clusters.dossier;

import vn.clusters.kernel.Steps;

/** What the models may say about the dossier itself. */
@Steps("dossiers")
public class DossierSteps {

    private final Dossiers dossiers;
    private final Pinning pinning;

    DossierSteps(Dossiers dossiers, Pinning pinning) {
        this.dossiers = dossiers;
        this.pinning = pinning;
    }

    /** {@code changed} if the law in force at acceptance is another than at opening, else {@code same}. */
    public String pinEdition(String dossier) {
        return pinning.changes(dossier) ? "changed" : "same";
    }

    /** The edition the dossier is pinned to. */
    public String edition(String dossier) {
        return dossiers.get(dossier).edition();
    }

    public void status(String dossier, String slug) {
        dossiers.changeStatus(dossier, DossierStatus.of(slug).orElseThrow());
    }
}
