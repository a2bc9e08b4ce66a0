package vn.clusters.dossier;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

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

    static final Set<DossierStatus> FINAL = EnumSet.of(DECIDED, REFUSED, WITHDRAWN);

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<DossierStatus> of(String slug) {
        return Arrays.stream(values())
                .filter(status -> status.slug().equals(slug))
                .findFirst();
    }

    /** Whether nothing more can be done on the dossier. */
    public boolean isFinal() {
        return FINAL.contains(this);
    }

    /** Whether a dossier may come to this status from another one. */
    boolean mayFollow(DossierStatus before) {
        return this == before || !before.isFinal() && predecessors().contains(before);
    }

    private Set<DossierStatus> predecessors() {
        return switch (this) {
            case AWAITING_RECEPTION -> EnumSet.of(RECEIVED);
            case RECEIVED -> EnumSet.of(AWAITING_RECEPTION, SUPPLEMENT_REQUESTED);
            case COLLECTING_OPINIONS -> EnumSet.of(RECEIVED, APPRAISING);
            case SUPPLEMENT_REQUESTED ->
                EnumSet.of(RECEIVED, APPRAISING, COLLECTING_OPINIONS, AWAITING_SIGNATURE, AWAITING_DECISION);
            case DECIDED -> EnumSet.of(AWAITING_DECISION);
            default -> EnumSet.allOf(DossierStatus.class);
        };
    }
}
