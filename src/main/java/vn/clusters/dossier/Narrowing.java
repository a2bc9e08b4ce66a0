package vn.clusters.dossier;

import java.util.Map;
import java.util.Optional;

/** A further way to narrow the list of dossiers, by what a module above knows of them. */
public interface Narrowing {

    /**
     * What the address asks for in the module's own words.
     *
     * @param words what the dossiers have in common, in the language of the screen
     */
    record Narrowed(Condition condition, Map<String, String> asked, String words) {}

    /**
     * Empty if the address asks for nothing that the module knows.
     *
     * @param asked the parameters of the address
     * @throws vn.clusters.kernel.Problem 422 for a value that no page offered
     */
    Optional<Narrowed> of(Map<String, String> asked);
}
