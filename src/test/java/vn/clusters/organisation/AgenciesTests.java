package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies.Agency;

class AgenciesTests {

    private static final LocalDate NOW = LocalDate.of(2026, 11, 24);

    private final ReferenceData reference = new ReferenceData("langson");
    private final Agencies agencies = new Agencies(reference, new AdministrativeUnits(reference));

    @ParameterizedTest
    @CsvSource({
        "skhdt,   2025-02-28, skhdt",
        "skhdt,   2025-03-01, stc",
        "stc-old, 2026-01-01, stc",
        "stc,     2025-02-28, stc-old",
        "snnmt,   2024-09-01, stnmt",
        "snv,     2024-09-01, sldtbxh",
        "ctdp,    2026-01-01, dck",
        "sct,     2019-01-01, sct",
        "ubnd-182, 2026-01-01, ubnd-182"
    })
    void an_agency_is_followed_to_the_one_that_exists(String asked, LocalDate on, String found) {
        assertThat(agencies.on(asked, on).id()).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "06172, 2024-09-01, 2024-09-01, ubnd-182",
        "06172, 2024-09-01, 2025-06-30, ubnd-182",
        "06172, 2024-09-01, 2025-07-01, ubnd-06172",
        "06172, 2026-01-01, 2026-01-01, ubnd-06172",
        "182,   2024-09-01, 2024-09-01, ubnd-182",
        "05977, 2024-09-01, 2024-09-01, ubnd-178",
        "06622, 2024-09-01, 2026-01-01, ubnd-06613",
        "06451, 2023-02-13, 2026-01-01, ubnd-06385"
    })
    void the_local_committee_is_the_huyen_until_the_reform_and_the_xa_since(
            String unit, LocalDate placeOn, LocalDate on, String committee) {
        assertThat(agencies.localCommitteeOf(unit, placeOn, on).id()).isEqualTo(committee);
    }

    @ParameterizedTest
    @CsvSource({"182, 2025-07-01", "99999, 2026-01-01", "20, 2026-01-01"})
    void a_place_without_a_local_committee_is_a_problem(String unit, LocalDate on) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> agencies.localCommitteeOf(unit, on, on))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo("unknown-place"))
                .satisfies(problem -> assertThat(problem.status()).isEqualTo(422));
    }

    @Test
    void eleven_committees_gave_way_to_sixty_five() {
        assertThat(committees(LocalDate.of(2025, 6, 30))).isEqualTo(11);
        assertThat(committees(LocalDate.of(2025, 7, 1))).isEqualTo(65);
        assertThat(agencies.get("ubnd-178").name()).isEqualTo("UBND thành phố Lạng Sơn");
        assertThat(agencies.get("ubnd-05977").name()).isEqualTo("UBND phường Đông Kinh");
    }

    @Test
    void there_is_one_department_one_office_and_one_provincial_committee_on_any_day() {
        assertThat(agencies.ofKind("department", NOW).id()).isEqualTo("sct");
        assertThat(agencies.ofKind("provincial-office", NOW).id()).isEqualTo("vp-ubnd-tinh");
        assertThat(agencies.ofKind("provincial-committee", NOW).id()).isEqualTo("ubnd-tinh");
    }

    @Test
    void a_merged_department_carries_on_the_work_of_both() {
        assertThat(agencies.endedInto("stc", NOW)).extracting(Agency::id).containsExactly("skhdt", "stc-old");
        assertThat(agencies.endedInto("stc-old", NOW)).isEmpty();
    }

    @Test
    void every_successor_exists_the_day_after() {
        assertThat(agencies.all().filter(agency -> agency.successor() != null)).allSatisfy(agency -> assertThat(
                        agencies.get(agency.successor()).validFrom())
                .isEqualTo(agency.validTo().plusDays(1)));
    }

    @Test
    void an_unknown_agency_is_a_problem_but_its_name_is_the_id() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> agencies.get("nobody"));
        assertThat(agencies.nameOf("nobody")).isEqualTo("nobody");
        assertThat(agencies.nameOf("sct")).isEqualTo("Sở Công Thương tỉnh Lạng Sơn");
    }

    private long committees(LocalDate on) {
        return agencies.existingOn(on).stream()
                .filter(agency -> agency.kind().equals("local-committee"))
                .count();
    }
}
