package vn.clusters.decision;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.clusters.appraisal.Appraisals;
import vn.clusters.change.Subjects;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.land.LandInventories;
import vn.clusters.law.Editions;
import vn.clusters.law.Finding;
import vn.clusters.law.Finding.Verdict;
import vn.clusters.organisation.Agencies;

/** Puts on one page, line by line, what a leader needs to decide. */
@Component
class Summary {

    private final Dossiers dossiers;
    private final Appraisals appraisals;
    private final Candidates candidates;
    private final Editions editions;
    private final Subjects subjects;
    private final Agencies agencies;
    private final LandInventories land;
    private final DecidedChanges changes;
    private final Wording words;
    private final List<RiskSource> others;

    Summary(
            Dossiers dossiers,
            Appraisals appraisals,
            Candidates candidates,
            Editions editions,
            Subjects subjects,
            Agencies agencies,
            LandInventories land,
            DecidedChanges changes,
            Wording words,
            List<RiskSource> others) {
        this.dossiers = dossiers;
        this.appraisals = appraisals;
        this.candidates = candidates;
        this.editions = editions;
        this.subjects = subjects;
        this.agencies = agencies;
        this.land = land;
        this.changes = changes;
        this.words = words;
        this.others = others;
    }

    /** What is asked, by whom, under which law. */
    List<Item> request(String code) {
        Dossiers.View dossier = dossiers.get(code);
        Dossiers.ProposedCluster cluster = dossier.cluster();
        List<Item> lines = new ArrayList<>();
        add(lines, "procedure", words.procedure(dossier.procedure()));
        add(lines, "cluster-name", cluster.name());
        subjects.asOpened(code).ifPresent(known -> add(lines, "existing-area-ha", number(known.landAreaHa())));
        boolean expansion = dossier.procedure().equals("expand-cluster");
        add(lines, expansion ? "area-after-ha" : "area-ha", number(cluster.areaHa()));
        add(lines, "place", cluster.place());
        add(lines, "trades", cluster.trades());
        add(lines, "proposer", agencies.get(dossier.localCommittee()).name());
        dossier.applicants().forEach(applicant -> add(lines, "applicant." + applicant.status(), applicant.name()));
        add(lines, "law", editions.get(dossier.edition()).title());
        return lines;
    }

    List<Item> contents(Contents contents) {
        List<Item> lines = new ArrayList<>();
        add(lines, "cluster-name", contents.clusterName());
        add(lines, "area-ha", number(contents.areaHa()));
        add(lines, "place", contents.place());
        add(lines, "trades", contents.trades());
        add(lines, "minimum-land-ha", number(contents.minimumLandHa()));
        add(lines, "investor", contents.investor() == null ? words.say("nobody") : contents.investor());
        add(lines, "infrastructure", contents.infrastructure());
        add(lines, "capital-vnd", number(contents.capitalVnd()));
        add(lines, "capital-structure", contents.capitalStructure());
        add(lines, "schedule", contents.schedule());
        add(lines, "conditions", contents.conditions());
        add(lines, "incentives", contents.incentives());
        add(lines, "responsibilities", contents.responsibilities());
        LocalDate from = contents.effectiveOn();
        add(lines, "effective-on", from == null ? words.say("on-signing") : VietnameseText.shown(from));
        return lines;
    }

    /** What speaks against an approval, or is not known; empty if nothing does. */
    List<Item> risks(String code) {
        List<Item> risks = new ArrayList<>();
        appraisals.of(code).ifPresent(appraisal -> {
            risk(risks, "conditions-not-met", count(appraisal.findings(), Verdict.NOT_MET));
            risk(risks, "conditions-unknown", count(appraisal.findings(), Verdict.UNKNOWN));
            risk(risks, "refusal-proposed", "refuse".equals(appraisal.proposal()) ? 1 : 0);
        });
        land.contradictions(code).forEach(contradiction -> risks.add(new Item("land", contradiction)));
        boolean nobody = changes.assignOwner(code) && candidates.of(code).isEmpty();
        risk(risks, "nobody-assignable", nobody ? 1 : 0);
        others.forEach(source -> risks.addAll(source.risks(code)));
        return risks.isEmpty() ? List.of(new Item("none", words.say("risk.none"))) : risks;
    }

    private void risk(List<Item> risks, String key, long count) {
        if (count > 0) {
            risks.add(new Item(key, words.say("risk." + key, count)));
        }
    }

    private static long count(List<Finding> findings, Verdict verdict) {
        return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }

    private void add(List<Item> lines, String key, String value) {
        if (value != null) {
            lines.add(new Item(key, words.say("content." + key), value));
        }
    }

    private static String number(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return number == null ? null : new DecimalFormat("#,##0.######", symbols).format(number);
    }
}
