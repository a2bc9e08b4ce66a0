package vn.clusters.appraisal;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.clusters.organisation.AdministrativeUnits;

/** The units in which the border gate economic zone lies, from {@code border-gate-zone.csv} of the province. */
@Component
class BorderGateZone {

    /** A unit as it was on a day; places are compared as they were on that day. */
    record Row(String code, String validOn, String source, String confidence) {

        LocalDate day() {
            return LocalDate.parse(validOn);
        }
    }

    private final List<Row> rows;

    BorderGateZone(@Value("classpath:reference/${clusters.province}/border-gate-zone.csv") Resource table)
            throws IOException {
        CsvSchema header = CsvSchema.emptySchema().withHeader();
        try (MappingIterator<Row> lines =
                new CsvMapper().readerFor(Row.class).with(header).readValues(table.getInputStream())) {
            this.rows = lines.readAll();
        }
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The rows that hold the place. */
    Stream<Row> standingAt(AdministrativeUnits units, String unit, LocalDate placeOn) {
        return rows.stream().filter(row -> units.successors(unit, placeOn, row.day()).stream()
                .anyMatch(then -> row.code().equals(then.code()) || row.code().equals(then.parent())));
    }
}
