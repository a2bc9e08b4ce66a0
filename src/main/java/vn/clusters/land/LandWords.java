package vn.clusters.land;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.land.Contradictions.Contradiction;
import vn.clusters.land.Fields.Difference;

/** Says in words what an inventory holds. */
@Component("landWords")
public class LandWords {

    private final MessageSource messages;

    LandWords(MessageSource messages) {
        this.messages = messages;
    }

    /** @param key without the bundle's prefix */
    String say(String key, Object... arguments) {
        return messages.getMessage("land." + key, arguments, LocaleContextHolder.getLocale());
    }

    /** @param tolerancePct that was exceeded */
    String sentence(Contradiction contradiction, BigDecimal tolerancePct) {
        return say(
                "contradiction." + contradiction.kind(),
                number(contradiction.first()),
                number(contradiction.second()),
                number(contradiction.deviationPct()),
                number(tolerancePct));
    }

    /** For instance "Đất trồng lúa hai vụ (ha)" or "Điểm ranh giới 4". */
    String label(Difference difference) {
        String row = difference.field().equals("land") ? say("type." + difference.row()) : difference.row();
        return say("field." + difference.field(), row);
    }

    /** A stored value as people read it. */
    String shown(String value) {
        return value == null
                ? say("nothing")
                : value.matches("-?\\d+(\\.\\d+)?") ? number(new BigDecimal(value)) : value;
    }

    /** 1.234.567,89 */
    public static String number(BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return number == null ? "" : new DecimalFormat("#,##0.####", symbols).format(number);
    }
}
