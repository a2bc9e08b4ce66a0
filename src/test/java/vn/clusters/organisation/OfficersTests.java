package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers.Officer;
import vn.clusters.support.ClustersTest;

@ClustersTest
class OfficersTests {

    @Autowired
    private Officers officers;

    @Autowired
    private BusinessTime time;

    @AfterEach
    void back() {
        time.shift(java.time.Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "appraiser1.sct, appraisal-officer@sct",
        "onestop.sct, one-stop-desk@sct",
        "chair.ubnd-tinh, chair@ubnd-tinh",
        "clerk.vp, records-clerk@vp-ubnd-tinh",
        "officer.ubnd-06172, agency-officer@ubnd-06172",
        "chair.ubnd-06172, chair@ubnd-06172",
        "officer.bchqs, agency-officer@bchqs",
        "member.stc, council-member@stc"
    })
    void every_post_of_the_demo_sits_at_its_desk(String username, String desk) {
        on(2026, 10, 1);
        assertThat(officers.actor(username).desks()).contains(desk);
        assertThat(officers.at(desk)).extracting(Officer::username).contains(username);
    }

    @Test
    void an_officer_of_a_merged_department_works_off_the_desks_of_those_that_ended() {
        on(2026, 10, 1);
        assertThat(officers.actor("officer.stc").desks())
                .containsExactlyInAnyOrder("agency-officer@stc", "agency-officer@stc-old", "agency-officer@skhdt");
        assertThat(officers.at("agency-officer@skhdt"))
                .extracting(Officer::username)
                .containsExactly("officer.stc");
    }

    @Test
    void before_the_merger_each_department_had_its_own_officer() {
        on(2024, 9, 2);
        assertThat(officers.actor("officer.stc").desks()).isEmpty();
        assertThat(officers.at("agency-officer@skhdt"))
                .extracting(Officer::username)
                .containsExactly("officer.skhdt");
    }

    @Test
    void what_lies_on_the_desk_of_a_district_can_still_be_handed_over() {
        on(2025, 7, 2);
        assertThat(officers.at("agency-officer@ubnd-182"))
                .extracting(Officer::username)
                .containsExactly("officer.ubnd-182");
    }

    @Test
    void councils_find_their_members_and_a_chair() {
        on(2026, 10, 1);
        assertThat(officers.holding(Role.COUNCIL_MEMBER))
                .extracting(Officer::username)
                .containsExactly(
                        "member.bchqs",
                        "member.cat",
                        "member.sct",
                        "member.snnmt",
                        "member.stc",
                        "member.sxd",
                        "vicechair.ubnd-tinh");
    }

    @Test
    void the_administrator_is_one() {
        Actor admin = officers.actor("admin");
        assertThat(admin.isAdministrator()).isTrue();
        assertThat(officers.actor("auditor").holds("auditor")).isTrue();
    }

    @Test
    void nobody_of_that_name_is_a_problem() {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> officers.get("nobody"))
                .satisfies(problem -> assertThat(problem.type()).isEqualTo("unknown-officer"));
    }

    private void on(int year, int month, int day) {
        time.travelTo(LocalDate.of(year, month, day)
                .atTime(9, 0)
                .atZone(BusinessTime.ZONE)
                .toInstant());
    }
}
