package vn.clusters.appraisal;

import java.time.LocalDate;
import java.util.Map;

/** The report of a procedure that proposes something else than a decision on one cluster, as its own module words it. */
public interface OwnReport {

    /** Key of the procedure. */
    String procedure();

    /** Path under {@code templates/} without extension; gets what every report gets, and {@link #content}. */
    String template();

    /** @param day the date of the report, today's for a draft */
    Map<String, Object> content(String dossier, LocalDate day);
}
