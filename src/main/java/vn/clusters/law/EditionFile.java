package vn.clusters.law;

import java.time.LocalDate;
import java.util.List;

/** What {@code edition.yaml} says. */
record EditionFile(
        String id,
        String law,
        String title,
        LocalDate inForceFrom,
        String inForceBy,
        String amends,
        String replaces,
        List<String> procedures,
        List<Edition.Act> acts,
        Transition transition) {

    record Transition(String keepsPreviousIf, String citation, String explanation) {}

    EditionFile {
        procedures = procedures == null ? List.of() : procedures;
        acts = acts == null ? List.of() : acts;
    }
}
