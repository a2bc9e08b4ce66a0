package vn.clusters.inbox;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be done to many tasks at once. */
enum BulkAct {
    CLAIM,
    ASSIGN,
    RELEASE,
    REMIND;

    static Optional<BulkAct> of(String slug) {
        return Arrays.stream(values()).filter(act -> act.slug().equals(slug)).findFirst();
    }

    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
