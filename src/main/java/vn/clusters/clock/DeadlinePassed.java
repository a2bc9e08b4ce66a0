package vn.clusters.clock;

import java.time.LocalDate;
import vn.clusters.kernel.Recorded;

/** Somebody is told that a limit passed its due date: recorded and shown, never a ground for refusal. */
public record DeadlinePassed(String dossier, String limit, String subject, LocalDate dueOn, String told)
        implements Recorded {}
