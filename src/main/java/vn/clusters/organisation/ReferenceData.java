package vn.clusters.organisation;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** The tables of the province in which this installation stands. */
@Component
class ReferenceData {

    private static final CsvMapper CSV = new CsvMapper();

    private final String province;

    ReferenceData(@Value("${clusters.province}") String province) {
        this.province = province;
    }

    /** The rows of {@code reference/<province>/<file>} by column name, in the order of the file. */
    List<Map<String, String>> rows(String file) {
        try (InputStream table = new ClassPathResource("reference/" + province + "/" + file).getInputStream();
                MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(table)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A date of a table, null where the cell is empty. */
    static LocalDate date(String cell) {
        return cell.isEmpty() ? null : LocalDate.parse(cell);
    }
}
