package vn.clusters.workload;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.UnexpectedRollbackException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.dossier.Dossiers;
import vn.clusters.inbox.HeldWork.Held;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.workflow.Tasks;
import vn.clusters.workflow.Workflow;
import vn.clusters.workload.Moves.Checked;

/** Gives tasks to other officers, all or none; whoever gets a task of the officer in charge takes charge of the dossier. */
@Component
class Reassigning {

    private final Moves moves;
    private final Tasks tasks;
    private final Dossiers dossiers;
    private final Workflow workflow;
    private final TransactionTemplate transaction;

    Reassigning(
            Moves moves, Tasks tasks, Dossiers dossiers, Workflow workflow, PlatformTransactionManager transactions) {
        this.moves = moves;
        this.tasks = tasks;
        this.dossiers = dossiers;
        this.workflow = workflow;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** @throws Problem 422 {@code no-moves}; as {@link Moves#check}; 409 {@code changed-meanwhile} */
    void reassign(Actor actor, String agency, List<Move> asked) {
        if (asked.isEmpty()) {
            throw new Problem(422, "no-moves").with("field", "moves");
        }
        try {
            transaction.executeWithoutResult(done -> {
                Set<String> given = new HashSet<>();
                moves.check(actor, agency, asked).stream()
                        .filter(move -> given.add(Moves.unit(move.held())))
                        .forEach(this::give);
            });
        } catch (UnexpectedRollbackException | ConcurrencyFailureException overtaken) {
            throw new Problem(409, "changed-meanwhile");
        }
    }

    private void give(Checked move) {
        Held held = move.held();
        String to = move.to().username();
        if (held.isInCharge()) {
            dossiers.assign(held.dossier(), to);
            workflow.passCharge(held.dossier(), held.assignee(), to);
        } else {
            tasks.assign(held.task(), held.assignee(), to);
        }
    }
}
