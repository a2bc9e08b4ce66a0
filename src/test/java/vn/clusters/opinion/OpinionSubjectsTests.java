package vn.clusters.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Agencies;
import vn.clusters.support.ClustersTest;

@ClustersTest
class OpinionSubjectsTests {

    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2018, 3, 5), LocalDate.of(2024, 6, 3), LocalDate.of(2025, 7, 1), LocalDate.of(2026, 10, 1));

    @Autowired
    OpinionSubjects subjects;

    @Autowired
    Agencies agencies;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(java.time.Duration.ZERO);
    }

    @Test
    void whoever_the_table_names_existed_at_some_time() throws IOException {
        Set<String> known = DAYS.stream()
                .flatMap(day -> agencies.existingOn(day).stream())
                .flatMap(agency -> java.util.stream.Stream.of(agency.id(), "kind:" + agency.kind()))
                .collect(Collectors.toSet());
        assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(row.get("agency"))
                .satisfiesAnyOf(name -> assertThat(known).contains(name), name -> assertThat(name)
                        .isEqualTo("*")));
    }

    @Test
    void a_committee_of_any_commune_or_former_district_is_asked_about_its_land() {
        assertThat(subjects.of("ubnd-06172")).containsKeys("land-status", "residents");
        assertThat(subjects.of("ubnd-182")).isEqualTo(subjects.of("ubnd-06172"));
    }

    @Test
    void an_agency_without_rows_is_asked_in_general() {
        assertThat(subjects.of("ttpvhcc")).containsOnlyKeys("general");
    }

    @Test
    void minerals_leave_the_department_of_agriculture_and_environment() {
        on(LocalDate.of(2026, 9, 14));
        assertThat(subjects.of("snnmt")).containsKey("minerals");
        on(LocalDate.of(2026, 9, 15));
        assertThat(subjects.of("snnmt")).doesNotContainKey("minerals").containsKey("forest");
    }

    private void on(LocalDate day) {
        time.travelTo(day.atTime(9, 0).atZone(BusinessTime.ZONE).toInstant());
    }

    private static List<Map<String, String>> rows() throws IOException {
        return new CsvMapper()
                .readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(
                        new ClassPathResource("reference/langson/opinion-subjects.csv").getInputStream())
                .readAll();
    }
}
