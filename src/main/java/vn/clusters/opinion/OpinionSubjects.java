package vn.clusters.opinion;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Agencies;

/** The subjects on which each agency of the province must give a verdict, from {@code opinion-subjects.csv}. */
@Component
class OpinionSubjects {

    private static final String ANYBODY = "*";

    /**
     * A row.
     *
     * @param agency id of an agency, else {@code kind:} with a kind, else {@code *} for whoever has no row of its own
     * @param until last day on which the agency is concerned with the subject, blank if still
     */
    record Row(String agency, String subject, String label, String until) {

        boolean holdsOn(LocalDate day) {
            return until == null || until.isBlank() || !day.isAfter(LocalDate.parse(until));
        }
    }

    private final List<Row> rows;
    private final Agencies agencies;
    private final BusinessTime time;

    OpinionSubjects(
            @Value("classpath:reference/${clusters.province}/opinion-subjects.csv") Resource table,
            Agencies agencies,
            BusinessTime time)
            throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Row> lines =
                new CsvMapper().readerFor(Row.class).with(header).readValues(table.getInputStream())) {
            this.rows = lines.readAll();
        }
        this.agencies = agencies;
        this.time = time;
    }

    /** Label by subject today, in the order of the table. */
    Map<String, String> of(String agency) {
        return Stream.of(agency, "kind:" + agencies.get(agency).kind(), ANYBODY)
                .map(this::labels)
                .filter(labels -> !labels.isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private Map<String, String> labels(String agency) {
        Map<String, String> labels = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.agency().equals(agency) && row.holdsOn(time.today()))
                .forEach(row -> labels.put(row.subject(), row.label()));
        return labels;
    }
}
