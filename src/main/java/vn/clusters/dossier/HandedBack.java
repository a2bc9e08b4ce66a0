package vn.clusters.dossier;

import vn.clusters.kernel.Recorded;

/** A hand-over was taken back: the dossier lies again with the committee that had it before. */
public record HandedBack(String dossier, String before, String after, String reason) implements Recorded {}
