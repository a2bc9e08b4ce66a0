package vn.clusters.kernel;

import java.util.Optional;

/** Names the people and parties that the ledger mentions by a key; each module tells those that it knows. */
public interface MentionedNames {

    /**
     * The name to show in place of the key.
     *
     * @param field of the entry in which the key stands
     * @return empty if the field or the key says nothing to the module
     */
    Optional<String> nameOf(String dossier, String field, String key);
}
