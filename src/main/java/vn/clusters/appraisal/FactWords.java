package vn.clusters.appraisal;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.FieldSource.Item;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.registry.FormedBefore;
import vn.clusters.registry.Plan;

/** Says in words what is known of a proposed cluster, and how facts and findings read. */
@Component
class FactWords {

    private final MessageSource words;

    FactWords(MessageSource words) {
        this.words = words;
    }

    List<Item> known(Dossiers.View dossier, Map<String, Object> known) {
        List<Item> lines = new ArrayList<>();
        lines.add(new Item(
                "declared",
                say(
                        "known.declared",
                        number(dossier.cluster().areaHa()),
                        words.getMessage(
                                "dossier.type." + dossier.cluster().clusterType(),
                                null,
                                dossier.cluster().clusterType(),
                                VietnameseText.LOCALE))));
        known.forEach((fact, value) -> lines.add(new Item(fact, say("known." + fact, shown(value)))));
        return lines;
    }

    /** Which decision says how the cluster stands in the list. */
    Item listing(Plan.Approval by) {
        return new Item("listing", say("known.listing", by.number(), VietnameseText.shown(by.date()), by.authority()));
    }

    /** What shows that the cluster was there before the first regulation, or was not. */
    Item older(FormedBefore.Known known) {
        return new Item("older", say("known.older", known.source()));
    }

    /** A fact as people read it: có, không, or the figure. */
    String shown(Object value) {
        String text = value.toString();
        return switch (text) {
            case "true" -> say("yes");
            case "false" -> say("no");
            default -> number(new BigDecimal(text));
        };
    }

    private static String number(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0.####", symbols).format(number);
    }

    /** The symbol of a document's number. */
    String symbol(String kind) {
        return words.getMessage("document.symbol." + kind, null, VietnameseText.LOCALE);
    }

    /** What the procedure does to the cluster, for instance "mở rộng". */
    String verb(String procedure) {
        return words.getMessage("dossier.verb." + procedure, null, VietnameseText.LOCALE);
    }

    String say(String key, Object... arguments) {
        return words.getMessage("appraisal." + key, arguments, VietnameseText.LOCALE);
    }
}
