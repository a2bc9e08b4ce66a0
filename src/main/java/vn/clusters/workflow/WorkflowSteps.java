package vn.clusters.workflow;

import org.springframework.context.annotation.Lazy;
import vn.clusters.kernel.Steps;

/** What models say to the engine itself: open and close companions, tell a waiting process, go on under new law. */
@Steps("workflow")
public class WorkflowSteps {

    private final Companions companions;
    private final Workflow workflow;

    WorkflowSteps(@Lazy Companions companions, @Lazy Workflow workflow) {
        this.companions = companions;
        this.workflow = workflow;
    }

    public void open(String process, String dossier, String subject) {
        companions.open(process, dossier, subject);
    }

    public void close(String process, String dossier) {
        companions.close(process, dossier);
    }

    public void notify(String dossier, String message) {
        companions.tell(dossier, message);
    }

    public void continueUnder(String dossier, String edition, String activity) {
        workflow.continueUnder(dossier, edition, activity);
    }
}
