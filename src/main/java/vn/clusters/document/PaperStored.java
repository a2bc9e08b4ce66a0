package vn.clusters.document;

import java.time.LocalDate;
import java.util.List;
import vn.clusters.kernel.Recorded;

/** A version of a paper was stored; {@code papers} holds its SHA-256, {@code validUntil} may be null. */
public record PaperStored(
        String dossier,
        String paper,
        int version,
        String fileName,
        String type,
        long size,
        List<String> papers,
        LocalDate validUntil)
        implements Recorded {}
