package vn.clusters.ledger;

import java.util.List;

/**
 * An entry as people read it.
 *
 * @param when dd/MM/yyyy HH:mm, Vietnam
 * @param agency name of the agency on whose behalf the officer acted, null for the system
 */
record Line(Entry entry, String when, String title, String agency, List<Detail> details) {

    /** One field of what was recorded; {@code before} is null unless the act changed it. */
    record Detail(String label, String before, String value) {}

    public String shortHash() {
        return entry.hash().substring(0, 12);
    }
}
