package vn.clusters.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/**
 * Number and symbol of an administrative document, for instance {@code 05/TTr-SCT}: a running number, with a zero before
 * a single digit, a slash, letter groups joined by hyphens, no blanks.
 */
record DocumentNumber(int running, String symbol) {

    private static final Pattern FORM =
            Pattern.compile("(0[1-9]|[1-9][0-9]{1,5})/(\\p{Lu}[\\p{L}\\p{N}&]*(?:-\\p{Lu}[\\p{L}\\p{N}&]*)*)");

    /** @throws Problem 422 {@code number-malformed} */
    static DocumentNumber of(String text) {
        Matcher matcher = FORM.matcher(text == null ? "" : VietnameseText.stored(text));
        if (!matcher.matches()) {
            throw new Problem(422, "number-malformed", text).with("field", "number");
        }
        return new DocumentNumber(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }

    @Override
    public String toString() {
        return (running < 10 ? "0" : "") + running + "/" + symbol;
    }
}
