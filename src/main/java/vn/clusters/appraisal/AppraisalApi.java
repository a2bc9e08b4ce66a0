package vn.clusters.appraisal;

import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.dossier.Dossiers;

/** The appraisals of a dossier as JSON, oldest round first. */
@RestController
class AppraisalApi {

    private final Appraisals appraisals;
    private final Dossiers dossiers;

    AppraisalApi(Appraisals appraisals, Dossiers dossiers) {
        this.appraisals = appraisals;
        this.dossiers = dossiers;
    }

    @GetMapping("/api/dossiers/{code}/findings")
    List<Appraisals.View> rounds(@PathVariable String code) {
        dossiers.get(code);
        return appraisals.all(code);
    }
}
