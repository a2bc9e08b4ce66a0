package vn.clusters.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.CRC32;
import vn.clusters.kernel.Problem;

/**
 * The last row of a page, as the address of the next one carries it. It is good for the list it was given for only; a
 * checksum tells what was cut off or changed on the way.
 *
 * @param values of the columns sorted by, dates as {@link LocalDate}
 */
record WorkCursor(WorkSort sort, List<Object> values) {

    private static final String SEPARATOR = "|";

    static String after(WorkItem last, WorkList.Filter filter) {
        String place = String.join(SEPARATOR, filter.order().place(last));
        String text = checksum(place, filter) + SEPARATOR + place;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws Problem 422 {@code cursor-malformed} */
    static WorkCursor of(WorkList.Filter filter) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(filter.after()), StandardCharsets.UTF_8);
            String[] parts = text.split("\\|", 2);
            if (parts.length == 2 && parts[0].equals(checksum(parts[1], filter))) {
                return new WorkCursor(filter.order(), values(parts[1], filter.order()));
            }
        } catch (IllegalArgumentException | DateTimeException tampered) {
            // Refused below like every other cursor that was never given.
        }
        throw new Problem(422, "cursor-malformed").with("field", "after");
    }

    /** The day by which the row was due, null unless the list is sorted by it. */
    LocalDate dueOn() {
        return sort == WorkSort.DUE ? (LocalDate) values.get(0) : null;
    }

    private static List<Object> values(String place, WorkSort sort) {
        List<String> texts = Arrays.asList(place.split("\\|", -1));
        List<Object> values = new ArrayList<>();
        for (int at = 0; at < sort.columns().size(); at++) {
            String text = texts.get(at);
            values.add(WorkSort.isDate(sort.columns().get(at)) ? LocalDate.parse(text) : text);
        }
        return values;
    }

    private static String checksum(String place, WorkList.Filter filter) {
        CRC32 sum = new CRC32();
        sum.update((place + filter.with("after", null).asked()).getBytes(StandardCharsets.UTF_8));
        return Long.toHexString(sum.getValue());
    }
}
