package vn.clusters.clock;

/** A clock of the dossier started, stopped, was suspended or resumed: timers must follow. */
public record ClockChanged(String dossier) {}
