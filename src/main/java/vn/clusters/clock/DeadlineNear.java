package vn.clusters.clock;

import java.time.LocalDate;
import vn.clusters.kernel.Recorded;

/** Somebody is told that a limit comes near its due date; {@code subject} is the agency of an opinion, else null. */
public record DeadlineNear(String dossier, String limit, String subject, LocalDate dueOn, String told)
        implements Recorded {}
