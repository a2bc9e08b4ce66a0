package vn.clusters.registry;

import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/** A table of the province's reference data. */
final class ReferenceTable {

    private static final CsvMapper CSV = new CsvMapper();

    private ReferenceTable() {}

    /** Cells by column; none if the province has no such table. */
    static List<Map<String, String>> rows(String province, String table) {
        ClassPathResource file = new ClassPathResource("reference/" + province + "/" + table);
        if (!file.exists()) {
            return List.of();
        }
        try (InputStream content = file.getInputStream();
                MappingIterator<Map<String, String>> rows = CSV.readerForMapOf(String.class)
                        .with(CsvSchema.emptySchema().withHeader())
                        .readValues(content)) {
            return rows.readAll();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
