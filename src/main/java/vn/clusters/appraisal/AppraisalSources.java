package vn.clusters.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.clusters.kernel.FieldSource;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.law.Finding;
import vn.clusters.law.Finding.Verdict;

/** What the forms of the appraisal take over from the rounds before, and what leaders read above their own. */
@Configuration(proxyBeanMethods = false)
class AppraisalSources {

    private final AppraisalRounds rounds;
    private final FactWords words;

    AppraisalSources(AppraisalRounds rounds, FactWords words) {
        this.rounds = rounds;
        this.words = words;
    }

    /** The words of the last round, to be written on. */
    @Bean
    FieldSource appraisalDraftSource() {
        return source(
                "appraisal-draft",
                appraisal -> List.of(
                        new Item("legality", "", appraisal.legality()),
                        new Item("feasibility", "", appraisal.feasibility()),
                        new Item("conclusion", "", appraisal.conclusion()),
                        new Item("conditions", "", appraisal.conditions())));
    }

    /** Why a leader gave the last round back. */
    @Bean
    FieldSource appraisalReturnedSource() {
        return FieldSource.of(
                "appraisal-returned", (dossier, subject) -> rounds.findFirstByDossierOrderByRoundNoDesc(dossier)
                        .flatMap(appraisal -> Optional.ofNullable(appraisal.returnReason()))
                        .map(reason -> List.of(new Item("returned", words.say("returned", reason))))
                        .orElse(List.of()));
    }

    /** What the officer proposes and why. */
    @Bean
    FieldSource appraisalProposalSource() {
        return source("appraisal-proposal", appraisal -> {
            List<Item> lines = new ArrayList<>();
            lines.add(new Item("proposal", words.say("proposal." + appraisal.proposal())));
            line(lines, "conclusion", appraisal.conclusion());
            line(lines, "conditions", appraisal.conditions());
            line(lines, "reason", appraisal.reason());
            return lines;
        });
    }

    private void line(List<Item> lines, String key, String text) {
        if (text != null) {
            lines.add(new Item(key, words.say(key), text));
        }
    }

    /** The conditions with verdict, reason and citation, those not met first. */
    @Bean
    FieldSource appraisalFindingsSource() {
        return source("appraisal-findings", appraisal -> appraisal.findings().stream()
                .filter(finding -> finding.verdict() != Verdict.NOT_APPLICABLE)
                .sorted(AppraisalPanel.WORST_FIRST)
                .map(this::line)
                .toList());
    }

    private Item line(Finding finding) {
        String verdict = words.say("verdict." + finding.verdict().slug());
        return new Item(finding.rule(), verdict, finding.reason() + " (" + finding.citation() + ")");
    }

    private FieldSource source(String name, java.util.function.Function<Appraisals.View, List<Item>> lines) {
        return FieldSource.of(name, (dossier, subject) -> rounds.findFirstByDossierOrderByRoundNoDesc(dossier)
                .map(appraisal -> lines.apply(appraisal.view()))
                .orElse(List.of()));
    }
}
