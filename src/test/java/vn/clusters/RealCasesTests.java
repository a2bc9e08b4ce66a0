package vn.clusters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.AdministrativeUnits;
import vn.clusters.organisation.Agencies;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.LawAnswers;
import vn.clusters.support.Situation;

/** Cases that happened, with the dates and figures that were published: which law, limits kept or missed, names of places. */
@ClustersTest
class RealCasesTests {

    private static final Path CASES = Path.of("src/test/resources/real-cases");
    private static final LocalDate LAST_DAY_OF_THE_DISTRICTS = LocalDate.of(2025, 6, 30);
    private static final LocalDate FIRST_DAY_WITHOUT = LocalDate.of(2025, 7, 1);

    @Autowired
    LawAnswers answers;

    @Autowired
    AdministrativeUnits units;

    @Autowired
    Agencies agencies;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @TestFactory
    Stream<DynamicContainer> the_law_makes_of_each_case_what_was_made_of_it() throws IOException {
        return files().stream().map(file -> DynamicContainer.dynamicContainer(edition(file), situations(file)));
    }

    private Stream<DynamicTest> situations(Path file) {
        return Situation.in(file).stream()
                .map(one -> dynamicTest(one.situation(), () -> answers.verify(edition(file), one)));
    }

    private static String edition(Path file) {
        return file.getFileName().toString().replace(".yaml", "");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(CASES)) {
            return files.sorted().toList();
        }
    }

    @Test
    void there_are_cases_of_every_edition_of_the_cluster_law() throws IOException {
        assertThat(files().stream().map(RealCasesTests::edition))
                .contains(new File("bpmn/cluster-law").list((folder, name) -> name.startsWith("20")));
    }

    @ParameterizedTest
    @CsvSource({
        "Hồ Sơn 1,   06451, Xã Hồ Sơn,        Huyện Hữu Lũng, Xã Hữu Lũng",
        "Hồ Sơn 1,   06427, Xã Cai Kinh,      Huyện Hữu Lũng, Xã Cai Kinh",
        "Hòa Sơn 1,  06445, Xã Hòa Sơn,       Huyện Hữu Lũng, Xã Tân Thành",
        "Minh Sơn,   06448, Xã Minh Sơn,      Huyện Hữu Lũng, Xã Tuấn Sơn",
        "Hợp Thành,  06226, Xã Hợp Thành,     Huyện Cao Lộc,  Phường Kỳ Lừa",
        "Hợp Thành,  06187, Thị trấn Cao Lộc, Huyện Cao Lộc,  Phường Kỳ Lừa",
        "Văn Lãng 2, 06172, Xã Tân Mỹ,        Huyện Văn Lãng, Xã Hoàng Văn Thụ",
        "Đông Nam thị trấn Đồng Mỏ, 06463, Thị trấn Đồng Mỏ, Huyện Chi Lăng, Xã Chi Lăng"
    })
    void a_place_has_the_name_of_its_day_and_the_committee_of_its_day(
            String cluster, String code, String before, String district, String after) {
        var then = units.on(code, LAST_DAY_OF_THE_DISTRICTS);
        assertThat(then.name()).as(cluster).isEqualTo(before);
        assertThat(units.on(then.parent(), LAST_DAY_OF_THE_DISTRICTS).name()).isEqualTo(district);
        assertThat(units.successors(code, LAST_DAY_OF_THE_DISTRICTS, FIRST_DAY_WITHOUT))
                .extracting(AdministrativeUnits.Unit::name)
                .containsExactly(after);
        assertThat(committee(code, LAST_DAY_OF_THE_DISTRICTS)).containsIgnoringCase(district);
        assertThat(committee(code, FIRST_DAY_WITHOUT)).containsIgnoringCase(after);
    }

    private String committee(String code, LocalDate on) {
        return agencies.localCommitteeOf(code, LAST_DAY_OF_THE_DISTRICTS, on).name();
    }
}
