package vn.clusters.transition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Input;
import vn.clusters.transition.HandOvers.Handed;
import vn.clusters.transition.HandOvers.Order;

/** Reads what was sent about a hand-over; incomplete input is 422 {@code input-invalid}. */
@Component
class HandOverReader {

    private static final int LONGEST_REASON = 4_000;
    private static final int LONGEST_DOCUMENT = 300;

    LocalDate day(Input input, String name) {
        LocalDate day = input.date(name);
        return day == null ? input.wrong(name, "required") : day;
    }

    Order order(Input input) {
        LocalDate on = day(input, "on");
        String document = input.requiredText("document", LONGEST_DOCUMENT);
        LocalDate documentDate = day(input, "documentDate");
        Map<String, Handed> dossiers = new LinkedHashMap<>();
        for (Input part : input.parts("dossiers")) {
            String code = part.requiredText("code", 40);
            dossiers.put(code, new Handed(code, part.text("to", 60)));
        }
        if (dossiers.isEmpty()) {
            input.wrong("dossiers", "required");
        }
        input.requireSound();
        return new Order(on, document, documentDate, List.copyOf(dossiers.values()));
    }

    String reason(Input input) {
        String reason = input.requiredText("reason", LONGEST_REASON);
        input.requireSound();
        return reason;
    }
}
