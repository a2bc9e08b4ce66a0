package vn.clusters.change;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.VietnameseText;

/** How changes are put in words. */
@Component
public class AdjustmentWords {

    private final MessageSource messages;

    AdjustmentWords(MessageSource messages) {
        this.messages = messages;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage("change." + key, arguments, VietnameseText.LOCALE);
    }

    /** The name of the field. */
    public String label(ChangedField field) {
        return say("field." + field.slug());
    }

    /** The content as people read it; a dash where nobody knows it. */
    public String shown(ChangedField field, String content) {
        if (content == null) {
            return say("unknown");
        }
        return field.isNumber() ? say("number." + field.slug(), number(content)) : content;
    }

    /** From what to what. */
    public String shown(Alteration change) {
        return say("from-to", shown(change.field(), change.before()), shown(change.field(), change.after()));
    }

    private static String number(String plain) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat("#,##0.######", symbols).format(new BigDecimal(plain));
    }
}
