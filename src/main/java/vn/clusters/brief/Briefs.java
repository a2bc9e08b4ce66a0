package vn.clusters.brief;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.brief.Brief.Conditions;
import vn.clusters.brief.Brief.Head;
import vn.clusters.dossier.Dossiers;
import vn.clusters.law.Editions;
import vn.clusters.law.Finding;
import vn.clusters.law.Finding.Verdict;
import vn.clusters.opinion.Opinions;
import vn.clusters.organisation.Officers;
import vn.clusters.selection.Selections;

/** Puts the brief of a dossier together. */
@Component
class Briefs {

    private final Dossiers dossiers;
    private final Editions editions;
    private final Officers officers;
    private final Appraisals appraisals;
    private final Opinions opinions;
    private final Selections selections;
    private final Lines lines;
    private final Drafts drafts;
    private final Deadlines deadlines;
    private final Risks risks;
    private final Precedents precedents;
    private final Questions questions;

    Briefs(
            Dossiers dossiers,
            Editions editions,
            Officers officers,
            Appraisals appraisals,
            Opinions opinions,
            Selections selections,
            Lines lines,
            Drafts drafts,
            Deadlines deadlines,
            Risks risks,
            Precedents precedents,
            Questions questions) {
        this.dossiers = dossiers;
        this.editions = editions;
        this.officers = officers;
        this.appraisals = appraisals;
        this.opinions = opinions;
        this.selections = selections;
        this.lines = lines;
        this.drafts = drafts;
        this.deadlines = deadlines;
        this.risks = risks;
        this.precedents = precedents;
        this.questions = questions;
    }

    /** @throws vn.clusters.kernel.Problem 404 {@code unknown-dossier} */
    @Transactional(readOnly = true)
    Brief of(String code) {
        Dossiers.View dossier = dossiers.get(code);
        return new Brief(
                head(dossier),
                lines.of(code, "decision-request", "plan-entries", "change-proposed"),
                lines.of(code, "appraisal-proposal"),
                conditions(code),
                opinions.of(code),
                selections.of(code).orElse(null),
                lines.of(code, "overlaps-settled"),
                drafts.of(code),
                deadlines.of(code),
                risks.of(code),
                precedents.of(dossier.cluster()),
                questions.of(code));
    }

    private Head head(Dossiers.View dossier) {
        String officer = dossier.officerInCharge();
        return new Head(
                dossier.code(),
                dossier.procedure(),
                dossier.cluster().name(),
                dossier.status().slug(),
                dossier.edition(),
                editions.get(dossier.edition()).title(),
                officer == null ? null : officers.get(officer).name());
    }

    Conditions conditions(String code) {
        Optional<Appraisals.View> appraisal = appraisals.of(code);
        List<Finding> findings = appraisal.map(Appraisals.View::findings).orElse(List.of());
        return new Conditions(
                appraisal.map(Appraisals.View::round).orElse(0),
                those(findings, Verdict.NOT_MET),
                those(findings, Verdict.UNKNOWN),
                those(findings, Verdict.MET),
                those(findings, Verdict.NOT_APPLICABLE));
    }

    private static List<Finding> those(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).toList();
    }
}
