package vn.clusters.law;

/**
 * What is supposed where the law is asked without a dossier, as it was typed: a procedure under a named edition, else
 * under the one of a date.
 */
public record Supposition(String procedure, String edition, String on) {

    boolean namesEdition() {
        return edition != null && !edition.isBlank();
    }

    boolean namesDate() {
        return on != null && !on.isBlank();
    }
}
