package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.AdministrativeUnits.Unit;

class AdministrativeUnitsTests {

    private static final LocalDate LAST_DAY_OF_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private final AdministrativeUnits units = new AdministrativeUnits(new ReferenceData("langson"));

    @Test
    void the_reform_left_65_communes_and_wards_and_no_district() {
        List<Unit> standing = units.named("", REFORM);
        assertThat(standing).filteredOn(unit -> unit.level().equals("commune")).hasSize(61);
        assertThat(standing).filteredOn(unit -> unit.level().equals("ward")).hasSize(4);
        assertThat(standing)
                .filteredOn(unit -> !unit.level().equals("province"))
                .hasSize(65);
    }

    @Test
    void the_day_before_eleven_districts_held_194_units() {
        List<Unit> standing = units.named("", LAST_DAY_OF_DISTRICTS);
        assertThat(standing).filteredOn(unit -> unit.level().equals("district")).hasSize(11);
        assertThat(standing).hasSize(1 + 11 + 194);
    }

    @ParameterizedTest
    @CsvSource({
        "05977, 2025-06-30, Phường Vĩnh Trại, 178",
        "05977, 2025-07-01, Phường Đông Kinh, 20",
        "06040, 2024-11-30, Xã Đại Đồng, 180",
        "06040, 2024-12-01, Thị trấn Thất Khê, 180",
        "06040, 2025-07-01, Xã Thất Khê, 20"
    })
    void a_reused_code_means_another_unit_on_another_day(String code, LocalDate on, String name, String parent) {
        assertThat(units.on(code, on).name()).isEqualTo(name);
        assertThat(units.on(code, on).parent()).isEqualTo(parent);
    }

    @ParameterizedTest
    @CsvSource({
        "06622, 2024-09-01, 2025-07-01, 06613 06625",
        "06625, 2024-09-01, 2026-01-01, 06625 06637",
        "06295, 2024-11-30, 2024-12-01, 06286",
        "06040, 2024-06-01, 2025-01-01, 06040 06025",
        "06040, 2024-06-01, 2026-01-01, 06040 06004",
        "06613, 2026-01-01, 2026-02-01, 06613"
    })
    void a_place_is_followed_through_every_merger_and_split(
            String code, LocalDate validOn, LocalDate on, String expected) {
        assertThat(units.successors(code, validOn, on)).extracting(Unit::code).containsExactly(expected.split(" "));
    }

    @Test
    void a_district_is_followed_by_its_communes() {
        assertThat(units.successors("182", LAST_DAY_OF_DISTRICTS, REFORM))
                .extracting(Unit::code)
                .containsExactly("06124", "06148", "06151", "06154", "06172");
    }

    @Test
    void a_new_commune_is_traced_back_to_the_units_it_was_formed_from() {
        assertThat(units.successors("05977", REFORM, LAST_DAY_OF_DISTRICTS))
                .extracting(Unit::name)
                .contains("Phường Vĩnh Trại", "Phường Đông Kinh", "Xã Mai Pha", "Xã Yên Trạch");
    }

    @Test
    void every_unit_that_ended_has_a_successor_that_stands_today() {
        LocalDate later = LocalDate.of(2026, 11, 24);
        assertThat(units.named("", LAST_DAY_OF_DISTRICTS))
                .allSatisfy(unit -> assertThat(units.successors(unit.code(), LAST_DAY_OF_DISTRICTS, later))
                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource({"dong kinh, 05977", "ĐÔNG KINH, 05977", "tan thanh, 06445"})
    void a_name_is_found_whatever_its_diacritics(String typed, String code) {
        assertThat(units.named(typed, REFORM)).extracting(Unit::code).contains(code);
    }

    @Test
    void a_code_nobody_bears_on_that_day_is_a_problem() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> units.on("182", REFORM))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo("unknown-place"))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(404));
    }
}
