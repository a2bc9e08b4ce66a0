package vn.clusters.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanListTests {

    private final List<PlanRow> rows = PlanList.rows("langson");

    @Test
    void every_row_has_an_id_a_name_a_place_a_source_and_its_confidence() {
        assertThat(rows).hasSize(15).allSatisfy(row -> {
            assertThat(row.text("id")).matches("[a-z0-9-]+");
            assertThat(row.text("name")).startsWith("CCN ");
            assertThat(row.text("units")).isNotBlank();
            assertThat(row.text("source")).isNotBlank();
            assertThat(row.text("confidence")).isIn("high", "medium", "low");
        });
        assertThat(rows.stream().map(row -> row.text("id"))).doesNotHaveDuplicates();
    }

    @Test
    void every_unit_code_is_dated() {
        assertThat(rows)
                .flatExtracting(row -> ClusterUnit.parse(row.text("units")))
                .allSatisfy(unit -> assertThat(unit.validFrom() == null).isNotEqualTo(unit.validTo() == null));
    }
}
