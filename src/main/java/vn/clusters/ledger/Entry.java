package vn.clusters.ledger;

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
        String act,
        String task,
        String citation,
        @JsonRawValue String content,
        List<String> papers,
        String previousHash,
        String hash) {}
