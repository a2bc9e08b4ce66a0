package vn.clusters.kernel;

import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What an officer may do today in place of another, by a standing authorisation. The tasks stay the owner's.
 *
 * @param owner sign-in name of whoever gave the authorisation
 * @param desks the owner's desks that it is about, each {@code role@agency}
 * @param procedure the only procedure it is for, null for every one
 * @param step the only step it is for, null for every one
 * @param inCharge whether it also covers the tasks of the owner as the officer in charge of a dossier
 * @param signing whether the desks sign and approve what others prepared
 * @param document number and date of the authorisation, as shown
 */
public record Power(
        String owner,
        String ownerName,
        Set<String> desks,
        String procedure,
        String step,
        boolean inCharge,
        boolean signing,
        Signature signature,
        String document)
        implements Serializable {

    /** Whether the task may be done under it; the procedure is asked for only if it matters. */
    boolean covers(Doing task, Supplier<String> dossiersProcedure) {
        return isOwners(task)
                && (step == null || step.equals(task.step()))
                && (procedure == null || procedure.equals(dossiersProcedure.get()));
    }

    /** A council's task (it has a subject and no desk) is its member's own and nobody else's. */
    private boolean isOwners(Doing task) {
        if (task.desk() == null) {
            return inCharge && task.subject() == null && owner.equals(task.assignee());
        }
        return desks.contains(task.desk()) && (task.assignee() == null || Objects.equals(owner, task.assignee()));
    }

    /** A task as far as it matters for who may do it; desk or assignee may be null. */
    public record Doing(String step, String desk, String assignee, String subject) {}
}
