package vn.clusters.ledger;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;

/**
 * One act in the chain of a dossier.
 *
 * @param seq from 1, without gaps
 * @param at UTC, to the microsecond
 * @param onBehalfOf id of the agency, null for the system
 * @param insteadOf sign-in name of the officer in whose place the actor acted by authorisation; this and the two beside
 *     it are absent from an act in the actor's own right
 * @param authority manner, number and date of the authorisation
 * @param content canonical JSON
 * @param papers SHA-256 of the papers the act is about
 * @param hash SHA-256 over all the rest, see docs/ledger.md
 */
@JsonPropertyOrder({"seq", "at", "dossier"})
public record Entry(
        String dossier,
        long seq,
        Instant at,
        String officer,
        String name,
        String onBehalfOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) String insteadOf,
        @JsonInclude(JsonInclude.Include.NON_NULL) String insteadOfName,
        @JsonInclude(JsonInclude.Include.NON_NULL) String authority,
        String act,
        String task,
        String citation,
        @JsonRawValue String content,
        List<String> papers,
        String previousHash,
        String hash) {}
