package vn.clusters.appraisal;

import java.math.BigDecimal;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The facts that the officer stated in the latest appraisal. */
@Component
@Transactional(readOnly = true)
class StatedFacts {

    private final AppraisalRounds rounds;

    StatedFacts(AppraisalRounds rounds) {
        this.rounds = rounds;
    }

    /** Null if nobody stated it. */
    String text(String dossier, String fact) {
        return rounds.findFirstByDossierOrderByRoundNoDesc(dossier)
                .map(appraisal -> appraisal.fact(fact))
                .orElse(null);
    }

    Boolean flag(String dossier, String fact) {
        String stated = text(dossier, fact);
        return stated == null ? null : Boolean.valueOf(stated);
    }

    BigDecimal number(String dossier, String fact) {
        String stated = text(dossier, fact);
        return stated == null ? null : new BigDecimal(stated);
    }
}
