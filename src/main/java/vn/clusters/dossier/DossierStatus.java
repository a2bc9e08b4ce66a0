package vn.clusters.dossier;

import java.util.Locale;

/** Where a dossier stands, in the words of the field. */
public enum DossierStatus {
    AWAITING_RECEPTION,
    RECEIVED,
    APPRAISING,
    COLLECTING_OPINIONS,
    SUPPLEMENT_REQUESTED,
    AWAITING_SIGNATURE,
    AWAITING_DECISION,
    DECIDED,
    REFUSED,
    WITHDRAWN;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether nothing more can be done on the dossier. */
    public boolean isFinal() {
        return this == DECIDED || this == REFUSED || this == WITHDRAWN;
    }
}
