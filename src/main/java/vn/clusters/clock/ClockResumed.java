package vn.clusters.clock;

import java.time.LocalDate;
import vn.clusters.kernel.Recorded;

/** The pausable clocks of the dossier run again after that day. */
public record ClockResumed(String dossier, LocalDate after, String document) implements Recorded {}
