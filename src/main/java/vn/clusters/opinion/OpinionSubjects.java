package vn.clusters.opinion;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** The subjects on which each agency of the province must give a verdict, from {@code opinion-subjects.csv}. */
@Component
class OpinionSubjects {

    /** A row; the agency {@code *} stands for every agency without rows of its own. */
    record Row(String agency, String subject, String label) {}

    private final List<Row> rows;

    OpinionSubjects(@Value("classpath:reference/${clusters.province}/opinion-subjects.csv") Resource table)
            throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Row> lines =
                new CsvMapper().readerFor(Row.class).with(header).readValues(table.getInputStream())) {
            this.rows = lines.readAll();
        }
    }

    /** Label by subject, in the order of the table. */
    Map<String, String> of(String agency) {
        Map<String, String> own = labels(agency);
        return own.isEmpty() ? labels("*") : own;
    }

    private Map<String, String> labels(String agency) {
        Map<String, String> labels = new LinkedHashMap<>();
        rows.stream().filter(row -> row.agency().equals(agency)).forEach(row -> labels.put(row.subject(), row.label()));
        return labels;
    }
}
