package vn.clusters.investment;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.decision.Contents;
import vn.clusters.decision.Decisions;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.VietnameseText;

/** Holds the decision on the cluster and the one on the investment policy against each other, field by field. */
@Component
class Comparison {

    /**
     * A field in both decisions.
     *
     * @param cluster what the decision on the cluster says, or its draft, or the proposal; null if nothing
     * @param policy what the decision on the policy says; null if nothing
     * @param agrees null if one of them says nothing, or the field is not compared
     */
    record Row(String field, String cluster, String policy, Boolean agrees) {

        public boolean isCompared() {
            return !"decision".equals(field);
        }

        boolean differs() {
            return Boolean.FALSE.equals(agrees);
        }
    }

    private final Tracks tracks;
    private final Decisions decisions;
    private final Dossiers dossiers;
    private final Wording words;

    Comparison(Tracks tracks, Decisions decisions, Dossiers dossiers, Wording words) {
        this.tracks = tracks;
        this.decisions = decisions;
        this.dossiers = dossiers;
        this.words = words;
    }

    /** Empty while there is nothing to compare with. */
    List<Row> of(String dossier) {
        return tracks.findByDossier(dossier)
                .flatMap(track -> Optional.ofNullable(track.view().decision()))
                .map(policy -> rows(dossier, policy))
                .orElse(List.of());
    }

    private List<Row> rows(String dossier, PolicyDecision policy) {
        Dossiers.View view = dossiers.get(dossier);
        Optional<Contents> contents = decisions.of(dossier).flatMap(found -> Optional.ofNullable(found.contents()));
        Dossiers.ProposedCluster proposed = view.cluster();
        Optional<Dossiers.Applicant> only = onlyApplicant(view);
        return List.of(
                new Row("decision", reference(dossier), reference(policy), null),
                text("name", contents.map(Contents::clusterName).orElse(proposed.name()), policy.projectName()),
                text(
                        "investor",
                        contents.map(Contents::investor)
                                .or(() -> only.map(Dossiers.Applicant::name))
                                .orElse(null),
                        policy.investor()),
                number("area", contents.map(Contents::areaHa).orElse(proposed.areaHa()), policy.areaHa()),
                text("place", contents.map(Contents::place).orElse(proposed.place()), policy.place()),
                number(
                        "capital",
                        contents.map(Contents::capitalVnd)
                                .or(() -> only.map(Dossiers.Applicant::investmentVnd))
                                .orElse(null),
                        policy.capitalVnd()),
                text("schedule", contents.map(Contents::schedule).orElse(null), policy.schedule()),
                text("term", null, policy.term()));
    }

    /** Number, date and signer: two decisions bear two numbers, so they are shown and not compared. */
    private String reference(String dossier) {
        return decisions
                .of(dossier)
                .map(made -> reference(made.number(), made.issuedOn(), made.signer()))
                .orElse(null);
    }

    private String reference(PolicyDecision policy) {
        return reference(policy.policyNumber(), policy.policyDate(), policy.policySigner());
    }

    private String reference(String number, LocalDate on, String signer) {
        String numbered =
                number == null ? words.say("unnumbered") : words.say("numbered", number, VietnameseText.shown(on));
        return signer == null ? numbered : words.say("signed", numbered, signer);
    }

    private static Optional<Dossiers.Applicant> onlyApplicant(Dossiers.View dossier) {
        List<Dossiers.Applicant> accepted = dossier.applicants().stream()
                .filter(applicant -> "accepted".equals(applicant.status()))
                .toList();
        return accepted.size() == 1 ? Optional.of(accepted.get(0)) : Optional.empty();
    }

    private static Row text(String field, String cluster, String policy) {
        boolean both = cluster != null && policy != null;
        return new Row(field, cluster, policy, both ? key(cluster).equals(key(policy)) : null);
    }

    /** Diacritics, case, blanks, dashes and the words "cụm công nghiệp", "công ty" in their short forms aside. */
    private static String key(String text) {
        return VietnameseText.searchable(text)
                .replaceAll("[\\s,.;–-]+", " ")
                .replaceAll("\\b(du an|ha tang|cum cong nghiep|ccn)\\b ?", "")
                .replaceAll("\\bcong ty co phan\\b", "cong ty cp")
                .strip();
    }

    private static Row number(String field, BigDecimal cluster, BigDecimal policy) {
        boolean both = cluster != null && policy != null;
        return new Row(field, shown(cluster), shown(policy), both ? cluster.compareTo(policy) == 0 : null);
    }

    static String shown(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return number == null ? null : new DecimalFormat("#,##0.######", symbols).format(number);
    }

    boolean investorsDiffer(String dossier) {
        return differing(dossier).anyMatch(row -> row.field().equals("investor"));
    }

    Stream<Row> differing(String dossier) {
        return of(dossier).stream().filter(Row::differs);
    }
}
