package vn.clusters.reception;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;

/** Keeps why something was sent back, so that whoever does it anew reads it above the form. */
@Component
@Transactional
class Returns {

    static final String COMPILE = "compile-dossier";
    static final String CHECK = "check-dossier";

    private final ReturnedSteps steps;
    private final BusinessTime time;

    Returns(ReturnedSteps steps, BusinessTime time) {
        this.steps = steps;
        this.time = time;
    }

    void note(String dossier, String step, String reason) {
        String by = Acting.current().actor().name();
        ReturnedStep returned =
                steps.findByDossierAndStep(dossier, step).orElseGet(() -> new ReturnedStep(dossier, step));
        steps.save(returned.because(new ReturnedStep.View(reason, by, time.today())));
    }

    void settle(String dossier, String step) {
        steps.deleteByDossierAndStep(dossier, step);
    }

    Optional<ReturnedStep.View> open(String dossier, String step) {
        return steps.findByDossierAndStep(dossier, step).map(ReturnedStep::view);
    }
}
