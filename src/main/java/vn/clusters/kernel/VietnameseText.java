package vn.clusters.kernel;

import java.text.Collator;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Locale;

/** Vietnamese text as it is stored, searched and sorted. */
public final class VietnameseText {

    /** The language of papers and of what is stored, whatever the screen speaks. */
    public static final Locale LOCALE = Locale.forLanguageTag("vi");

    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(BusinessTime.ZONE);

    private VietnameseText() {}

    /** Composed form (NFC), without surrounding blanks; null stays null. */
    public static String stored(String text) {
        return text == null
                ? null
                : Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** Lower case without diacritics, đ as d: what a search compares. */
    public static String searchable(String text) {
        if (text == null) {
            return "";
        }
        String bare = Normalizer.normalize(text.strip(), Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return bare.replace('đ', 'd').replace('Đ', 'd').toLowerCase(Locale.ROOT);
    }

    /** A date as people read it: dd/MM/yyyy; null stays null. */
    public static String shown(LocalDate date) {
        return date == null ? null : SHOWN.format(date);
    }

    /** An instant as people read it: dd/MM/yyyy HH:mm in Vietnam; null stays null. */
    public static String shown(Instant instant) {
        return instant == null ? null : MINUTE.format(instant);
    }

    /** A key that databases sort as a Vietnamese dictionary does, by the first {@code letters} of the text. */
    public static String sortKey(String text, int letters) {
        Collator collator = Collator.getInstance(LOCALE);
        collator.setStrength(Collator.SECONDARY);
        String stored = text == null ? "" : stored(text);
        return HexFormat.of()
                .formatHex(collator.getCollationKey(stored.substring(0, Math.min(letters, stored.length())))
                        .toByteArray());
    }

    /** The order of a Vietnamese dictionary (đ after d). */
    public static Comparator<String> order() {
        Collator collator = Collator.getInstance(LOCALE);
        return collator::compare;
    }
}
