package vn.clusters.clock;

import java.time.LocalDate;
import vn.clusters.law.Milestone;

/** A dated event of a dossier. */
record Event(Milestone event, LocalDate on) {}
