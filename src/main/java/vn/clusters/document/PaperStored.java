package vn.clusters.document;

import java.util.List;
import vn.clusters.kernel.Recorded;

/** A version of a paper was stored; {@code papers} holds its SHA-256. */
public record PaperStored(
        String dossier, String paper, int version, String fileName, String type, long size, List<String> papers)
        implements Recorded {}
