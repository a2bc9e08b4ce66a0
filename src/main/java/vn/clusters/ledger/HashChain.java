package vn.clusters.ledger;

import com.fasterxml.jackson.databind.util.RawValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Citation;
import vn.clusters.kernel.Power;

/** How entries hang together: each carries the hash of the one before, and its own over everything it says. */
final class HashChain {

    /** What the first entry names as the hash before it. */
    static final String START = "0".repeat(64);

    /** The last link of a chain. */
    record Head(long seq, String hash) {}

    /** The head of a chain without entries. */
    static final Head NONE = new Head(0, START);

    private HashChain() {}

    static Entry next(Head head, Draft draft, Instant at) {
        Actor actor = draft.acting().actor();
        Citation citation = draft.acting().citation();
        Power power = draft.acting().power();
        Entry open = new Entry(
                draft.dossier(),
                head.seq() + 1,
                at.truncatedTo(ChronoUnit.MICROS),
                actor.username(),
                actor.name(),
                actor.agency() == null || actor.agency().isBlank() ? null : actor.agency(),
                power == null ? null : power.owner(),
                power == null ? null : power.ownerName(),
                power == null ? null : power.document(),
                draft.act(),
                draft.acting().task(),
                citation == null ? null : citation.text(),
                draft.content(),
                draft.papers(),
                head.hash(),
                null);
        return sealed(open);
    }

    private static Entry sealed(Entry e) {
        return new Entry(
                e.dossier(),
                e.seq(),
                e.at(),
                e.officer(),
                e.name(),
                e.onBehalfOf(),
                e.insteadOf(),
                e.insteadOfName(),
                e.authority(),
                e.act(),
                e.task(),
                e.citation(),
                e.content(),
                e.papers(),
                e.previousHash(),
                hash(e));
    }

    /** SHA-256, hex, of the canonical JSON of the entry without its own hash. */
    static String hash(Entry entry) {
        return sha256(line(entry));
    }

    static String line(Entry e) {
        Map<String, Object> fields = new TreeMap<>();
        fields.put("dossier", e.dossier());
        fields.put("seq", e.seq());
        fields.put("at", e.at().toString());
        fields.put("officer", e.officer());
        fields.put("name", e.name());
        fields.put("onBehalfOf", e.onBehalfOf());
        putIfThere(fields, "insteadOf", e.insteadOf());
        putIfThere(fields, "insteadOfName", e.insteadOfName());
        putIfThere(fields, "authority", e.authority());
        fields.put("act", e.act());
        fields.put("task", e.task());
        fields.put("citation", e.citation());
        fields.put("content", new RawValue(e.content()));
        fields.put("papers", e.papers());
        fields.put("previousHash", e.previousHash());
        return CanonicalJson.write(fields);
    }

    /** Entries of acts in the actor's own right are written as they were before authorisations were known. */
    private static void putIfThere(Map<String, Object> fields, String name, String value) {
        if (value != null) {
            fields.put(name, value);
        }
    }

    private static String sha256(String line) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
