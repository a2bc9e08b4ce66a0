package vn.clusters.workflow;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** The running procedures. */
@Component
public class Workflow {

    /** A process of a dossier with what is current and done, to mark on its diagram. */
    public record Progress(
            String process, String name, String edition, boolean ended, Set<String> current, Set<String> done) {}

    /** A step that failed and waits for an administrator. */
    public record Incident(String id, String dossier, String activity, String message, Instant since) {}

    /** Starts the procedure of the edition for the dossier; the process waits at its first task when this returns. */
    public void start(String edition, String procedure, String dossier) {
        throw new IllegalStateException("owned by workflow");
    }

    /** Ends everything that runs for the dossier. */
    public void cancel(String dossier, String reason) {
        throw new IllegalStateException("owned by workflow");
    }

    /** Ends what runs and goes on in another edition at the same open tasks. */
    public void moveTo(String dossier, String edition) {
        throw new IllegalStateException("owned by workflow");
    }

    /** Asks the model again who does each open task of the dossier, after a hand-over. */
    public void readdress(String dossier) {
        throw new IllegalStateException("owned by workflow");
    }

    public List<Progress> progress(String dossier) {
        throw new IllegalStateException("owned by workflow");
    }

    public List<Incident> incidents() {
        throw new IllegalStateException("owned by workflow");
    }

    public void retry(String incident) {
        throw new IllegalStateException("owned by workflow");
    }

    /** Runs every timer and job that is due at the business time; for training and tests. */
    public void runDue() {
        throw new IllegalStateException("owned by workflow");
    }
}
