package vn.clusters.clock;

import java.time.LocalDate;
import vn.clusters.kernel.Recorded;

/** A limit passed its due date: recorded and shown to the next level, never a ground for refusal. */
public record DeadlinePassed(String dossier, String limit, String subject, LocalDate dueOn) implements Recorded {}
