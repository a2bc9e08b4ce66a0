package vn.clusters.delegation;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a substitute signs: for the head as the deputy, by order of the head, by authorisation of the head. */
enum Manner {
    ACTING,
    BY_ORDER,
    BY_AUTHORISATION;

    String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Manner> of(String slug) {
        return Arrays.stream(values())
                .filter(manner -> manner.slug().equals(slug))
                .findFirst();
    }
}
