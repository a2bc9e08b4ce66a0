package vn.clusters.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.Dossiers.Applicant;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.InvestorScores;
import vn.clusters.law.Milestone;
import vn.clusters.selection.Recording.InvestorAssigned;

/**
 * Units assigned as investor with State money. Without such a signed document every applicant is scored, for the law
 * itself makes no exception.
 */
@Component
@Transactional
public class Assignments {

    /** @param document number of the document that assigns the unit */
    public record SignedOff(long applicant, String document, LocalDate documentDate, String signer, String reason) {}

    /** An assignment on record, with who entered it. */
    public record View(
            long applicant,
            String name,
            String document,
            LocalDate documentDate,
            String signer,
            String reason,
            LocalDate recordedOn,
            String recordedBy) {}

    private final AssignedInvestors stored;
    private final Councils councils;
    private final Dossiers dossiers;
    private final InvestorScores investorScores;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Assignments(
            AssignedInvestors stored,
            Councils councils,
            Dossiers dossiers,
            InvestorScores investorScores,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.stored = stored;
        this.councils = councils;
        this.dossiers = dossiers;
        this.investorScores = investorScores;
        this.time = time;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public Optional<View> of(String dossier) {
        return stored.findByDossier(dossier)
                .map(assigned -> assigned.view(dossiers.get(dossier).applicants().stream()
                        .filter(applicant -> applicant.id() == assigned.applicant())
                        .map(Applicant::name)
                        .findFirst()
                        .orElse(null)));
    }

    /** Whether the actor may assign now: the department's officers, until the dossier is accepted. */
    @Transactional(readOnly = true)
    boolean mayAssign(Actor actor, String code) {
        Dossiers.View dossier = dossiers.get(code);
        return sitsInDepartment(actor)
                && !dossier.status().isFinal()
                && !investorScores.criteria(dossier.edition()).isEmpty()
                && !dossier.milestones().containsKey(Milestone.FULL_DOSSIER)
                && councils.findByDossier(code).isEmpty();
    }

    private static boolean sitsInDepartment(Actor actor) {
        return actor.holds("appraisal-officer") || actor.holds("head-of-division");
    }

    /** Those who may be assigned. */
    @Transactional(readOnly = true)
    List<Applicant> candidates(String code) {
        return Ranker.competing(dossiers.get(code));
    }

    /**
     * @throws Problem 403 {@code not-allowed}, 409 {@code scoring-begun} once the dossier is accepted, or where nobody is
     *     scored, 422 {@code unknown-applicant}, {@code future-date}
     */
    public void assign(String code, SignedOff signed) {
        Actor actor = Acting.current().actor();
        if (!sitsInDepartment(actor)) {
            throw new Problem(403, "not-allowed");
        }
        if (!mayAssign(actor, code)) {
            throw new Problem(409, "scoring-begun", code);
        }
        Applicant applicant = candidates(code).stream()
                .filter(candidate -> candidate.id() == signed.applicant())
                .findFirst()
                .orElseThrow(
                        () -> new Problem(422, "unknown-applicant", signed.applicant()).with("field", "applicant"));
        if (signed.documentDate().isAfter(time.today())) {
            throw new Problem(422, "future-date", VietnameseText.shown(signed.documentDate()))
                    .with("field", "documentDate");
        }
        stored.save(new AssignedInvestor(code, signed, time.today(), actor.name()));
        events.publishEvent(new InvestorAssigned(
                code, applicant.name(), signed.document(), signed.documentDate(), signed.signer(), signed.reason()));
    }
}
