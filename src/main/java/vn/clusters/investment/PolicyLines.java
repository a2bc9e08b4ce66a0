package vn.clusters.investment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Editions;
import vn.clusters.opinion.Opinions;

/** The investment policy in lines to read above a form. */
@Component
class PolicyLines {

    private final Policy policy;
    private final Comparison comparison;
    private final SharedOpinions shared;
    private final PolicyOpinions own;
    private final Dossiers dossiers;
    private final Editions editions;
    private final AgencyNames names;
    private final Wording words;

    PolicyLines(
            Policy policy,
            Comparison comparison,
            SharedOpinions shared,
            PolicyOpinions own,
            Dossiers dossiers,
            Editions editions,
            AgencyNames names,
            Wording words) {
        this.policy = policy;
        this.comparison = comparison;
        this.shared = shared;
        this.own = own;
        this.dossiers = dossiers;
        this.editions = editions;
        this.names = names;
        this.words = words;
    }

    /** One sentence: needed or not, in which order, how far. */
    List<Item> state(String dossier) {
        return List.of(
                new Item("state", policy.of(dossier).map(this::sentence).orElseGet(() -> words.say("unjudged"))));
    }

    String sentence(Track.View track) {
        Judgement judgement = track.judgement();
        if (track.stage() == Stage.APPROVED) {
            PolicyDecision made = track.decision();
            return words.say("approved", made.policyNumber(), VietnameseText.shown(made.policyDate()), made.investor());
        }
        String needed = words.say("needed." + judgement.needed()) + " " + judgement.reason();
        if (!judgement.asksApproval()) {
            return needed;
        }
        return needed + " " + words.say("order." + judgement.trackOrder()) + " "
                + words.say("stage." + track.stage().slug()) + ".";
    }

    List<Item> request(String dossier) {
        Dossiers.View view = dossiers.get(dossier);
        List<Item> lines = new ArrayList<>();
        lines.add(new Item("cluster", words.say("line.cluster"), view.cluster().name()));
        view.applicants()
                .forEach(applicant -> lines.add(new Item("applicant", words.say("line.applicant"), applicant.name())));
        policy.of(dossier).ifPresent(track -> {
            lines.add(new Item(
                    "reason", words.say("line.reason"), track.judgement().reason()));
            lines.add(new Item(
                    "law",
                    words.say("line.law"),
                    editions.get(track.judgement().edition()).title()));
            Optional.ofNullable(track.reason())
                    .ifPresent(why -> lines.add(new Item("returned", words.say("line.returned"), why)));
        });
        return lines;
    }

    /** What differs first; the sentence that nothing does, or that there is nothing to compare. */
    List<Item> comparison(String dossier) {
        List<Comparison.Row> rows = comparison.of(dossier);
        List<Item> lines = new ArrayList<>();
        rows.stream()
                .filter(row -> !row.isCompared())
                .map(row -> new Item(
                        row.field(),
                        words.say("field." + row.field()),
                        words.say(
                                "two-decisions",
                                Objects.requireNonNullElse(row.cluster(), words.say("undrafted")),
                                row.policy())))
                .forEach(lines::add);
        if (comparison.investorsDiffer(dossier)) {
            lines.add(new Item("alert", words.say("risk.investors-differ")));
        }
        rows.stream()
                .filter(Comparison.Row::differs)
                .map(row -> new Item(
                        row.field(),
                        words.say("field." + row.field()),
                        words.say("differs", row.cluster(), row.policy())))
                .forEach(lines::add);
        if (!rows.isEmpty() && rows.stream().noneMatch(Comparison.Row::differs)) {
            lines.add(new Item("same", words.say("same")));
        }
        return lines;
    }

    List<Item> opinions(String dossier) {
        List<Item> lines = new ArrayList<>();
        List<PolicyOpinion> asked = own.findByDossierOrderById(dossier);
        List<String> here = asked.stream()
                .filter(PolicyOpinion::isGiven)
                .map(PolicyOpinion::agency)
                .toList();
        shared.given(dossier)
                .forEach(opinion -> lines.add(
                        new Item("shared", opinion.agencyName(), said(opinion, here.contains(opinion.agency())))));
        asked.stream()
                .filter(opinion -> !opinion.isOpen() && !opinion.isGiven())
                .map(opinion -> new Item(
                        "own",
                        names.nameOf(opinion.agency()),
                        words.say("verdict." + opinion.verdict())
                                + (opinion.document() == null ? "" : " (" + opinion.document() + ")")))
                .forEach(lines::add);
        return lines.isEmpty() ? List.of(new Item("none", words.say("no-opinion"))) : lines;
    }

    private String said(Opinions.View opinion, boolean here) {
        return words.say(
                "shared-opinion." + opinion.conclusion().slug(),
                VietnameseText.shown(opinion.givenOn()),
                words.say(here ? "from.policy" : "from.cluster"));
    }
}
