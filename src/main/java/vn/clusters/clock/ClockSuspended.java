package vn.clusters.clock;

import java.time.LocalDate;
import vn.clusters.kernel.Recorded;

/** The pausable clocks of the dossier stopped after that day. */
public record ClockSuspended(String dossier, LocalDate after, String reason, String document) implements Recorded {}
