package vn.clusters.law;

import java.util.regex.Pattern;

/** The written form of a citation: place and instrument, with the amending place in brackets, several joined by semicolons. */
final class CitationSyntax {

    private static final String PLACE = "(?:(?:điểm \\p{Ll}(?:, \\p{Ll})* )?"
            + "(?:khoản \\d+\\p{Ll}?(?:, \\d+\\p{Ll}?)* )?Điều \\d+\\p{Ll}? |Mẫu số \\d+ |Phụ lục [IVX]+ )?";

    private static final String INSTRUMENT = "(?:Bộ luật|Luật|Nghị định|Nghị quyết|Thông tư|Quyết định)(?: \\p{L}+)*"
            + " (?:số )?\\d+/\\d{4}/\\p{Lu}[\\p{Lu}\\d-]*";

    private static final String ONE = PLACE + INSTRUMENT + "(?: \\(sửa đổi tại " + PLACE + INSTRUMENT + "\\))?";

    private static final Pattern CITATION = Pattern.compile(ONE + "(?:; " + ONE + ")*");

    private CitationSyntax() {}

    static boolean accepts(String citation) {
        return citation != null && CITATION.matcher(citation).matches();
    }
}
