package vn.clusters.document;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How administrative documents write dates and figures; offered to every printed template as {@code print}. */
public final class PrintWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    PrintWords() {}

    /** For instance "Lạng Sơn, ngày 05 tháng 01 năm 2026"; a draft has dots for the date. */
    public String placeAndDate(String place, LocalDate date) {
        return place + ", " + longDate(date);
    }

    /** For instance "ngày 05 tháng 4 năm 2026": a zero before days under ten and before the months one and two. */
    public String longDate(LocalDate date) {
        if (date == null) {
            return "ngày … tháng … năm …";
        }
        String day = String.format(Locale.ROOT, "%02d", date.getDayOfMonth());
        String month = (date.getMonthValue() <= 2 ? "0" : "") + date.getMonthValue();
        return "ngày " + day + " tháng " + month + " năm " + date.getYear();
    }

    public String date(LocalDate date) {
        return date == null ? "…" : DAY.format(date);
    }

    /** For instance "75,00 ha". */
    public String hectares(BigDecimal ha) {
        return ha == null ? "… ha" : format("#,##0.00", ha) + " ha";
    }

    /** For instance "814.000.000.000 đồng". */
    public String money(BigDecimal vnd) {
        return vnd == null ? "… đồng" : format("#,##0.##", vnd) + " đồng";
    }

    /** For instance "1.234,5". */
    public String number(BigDecimal number) {
        return number == null ? "…" : format("#,##0.####", number);
    }

    public String upper(String text) {
        return text == null ? "" : text.toUpperCase(Locale.forLanguageTag("vi"));
    }

    private static String format(String pattern, BigDecimal number) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setDecimalSeparator(',');
        symbols.setGroupingSeparator('.');
        return new DecimalFormat(pattern, symbols).format(number);
    }
}
