package vn.clusters.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import vn.clusters.kernel.Recorded;

/** An act of the tests. */
record Happened(String dossier, String title, BigDecimal areaHa, LocalDate on, List<String> papers)
        implements Recorded {

    static Happened on(String dossier, String title) {
        return new Happened(
                dossier, title, new BigDecimal("73.76"), LocalDate.of(2023, 6, 2), List.of("ab".repeat(32)));
    }
}
