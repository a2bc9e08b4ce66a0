package vn.clusters.plan;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.registry.Clusters;
import vn.clusters.registry.Plan;
import vn.clusters.registry.PlanChange.Kind;

/** A cluster asked for, as people read it. */
@Component
class EntryWords {

    private final Clusters clusters;
    private final Wording words;

    EntryWords(Clusters clusters, Wording words) {
        this.clusters = clusters;
        this.words = words;
    }

    /** For instance "Bổ sung CCN …". */
    String title(ProposedEntry entry) {
        return words.say("kind." + entry.kind().slug()) + " " + entry.name();
    }

    Item line(ProposedEntry entry) {
        String facts = Stream.of(
                        entry.newName() == null ? null : words.say("new-name", entry.newName()),
                        entry.place(),
                        entry.areaHa() == null ? null : number(entry.areaHa()) + " ha",
                        entry.trades(),
                        entry.investmentVnd() == null ? null : words.say("investment", number(entry.investmentVnd())),
                        words.say("ground." + entry.ground()),
                        entry.reason(),
                        entry.conversion() == null ? null : words.say("conversion", entry.conversion()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return new Item(entry.name(), title(entry), facts);
    }

    /** An entry as shown. */
    record Row(Item line, ProposedEntry entry, List<Item> warnings) {}

    Row row(ProposedEntry entry) {
        return new Row(line(entry), entry, warnings(entry).toList());
    }

    /** Which version of the list applies. */
    String inForce(Optional<Plan.Version> list) {
        return list.map(version -> words.say(
                        "in-force",
                        version.number(),
                        VietnameseText.shown(version.date()),
                        version.authority(),
                        version.entries().size()))
                .orElse(words.say("none-in-force"));
    }

    /** A deviation that a decision settled. */
    Item line(SmallChangeList.Line change) {
        String area = change.areaHa() == null ? "–" : number(change.areaHa()) + " ha";
        String planned = change.planAreaHa() == null ? "–" : number(change.planAreaHa()) + " ha";
        return new Item(
                change.dossier(),
                change.name(),
                words.say("small-change", change.number(), VietnameseText.shown(change.date()), area, planned));
    }

    /** That an established cluster stays established when it goes out of the list. */
    Stream<Item> warnings(ProposedEntry entry) {
        boolean established = clusters.named(entry.name())
                .filter(cluster -> cluster.decisionNumber() != null
                        || "established".equals(cluster.status())
                        || "operating".equals(cluster.status()))
                .filter(cluster -> !"revoked".equals(cluster.status()))
                .isPresent();
        return entry.kind() == Kind.WITHDRAW && established
                ? Stream.of(new Item("stays", words.say("stays-established", entry.name())))
                : Stream.empty();
    }

    private static String number(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0.####", symbols).format(number);
    }
}
