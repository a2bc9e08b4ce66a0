package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.clusters.dossier.Dossiers;
import vn.clusters.dossier.StandingClusters;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.EarlierDecision;
import vn.clusters.support.ScreenWalk;

/** Every procedure under every edition at the screen, from the request to what the registry shows in the end. */
@BrowserTest
class EveryWalkTests {

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final String UNIT = "06172";
    private static final String DISTRICT = "officer.ubnd-182";
    private static final String COMMUNE = "officer.ubnd-06172";

    /** All twenty-five take a quarter of an hour: {@code -Dclusters.walks=all}. */
    private static final boolean ALL = "all".equals(System.getProperty("clusters.walks"));

    /** The law in force is walked whole each time, of those before it one procedure each. */
    private static final String LATEST = "2026-nd303";

    private static final Set<String> EACH_TIME = Set.of(
            "establish-cluster 2017-nd68",
            "expand-cluster 2020-nd66",
            "adjust-decision 2024-nd32",
            "revoke-decision 2025-nd139");

    @Autowired
    ScreenWalk walk;

    @Autowired
    EarlierDecision earlier;

    @Autowired
    StandingClusters standing;

    @Autowired
    Dossiers dossiers;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    static Stream<Arguments> everyProcedureUnderEveryEdition() {
        return Stream.of(
                        arguments("2017-nd68", LocalDate.of(2018, 3, 5), DISTRICT),
                        arguments("2020-nd66", LocalDate.of(2021, 3, 1), DISTRICT),
                        arguments("2024-nd32", LocalDate.of(2024, 6, 3), DISTRICT),
                        arguments("2025-nd139", LocalDate.of(2025, 8, 4), COMMUNE),
                        arguments("2026-nd303", LocalDate.of(2026, 9, 21), COMMUNE))
                .flatMap(law -> Stream.of(
                                arguments("establish-cluster", "39,50 ha", "Đã thành lập"),
                                arguments("expand-cluster", "49,50 ha", "Đã thành lập"),
                                arguments("adjust-decision", "39,50 ha", "Điều chỉnh, bổ sung"),
                                arguments("revoke-decision", "39,50 ha", "Đã bãi bỏ"),
                                arguments("change-plan", "39,50 ha", "Trong quy hoạch"))
                        .map(procedure -> arguments(Stream.of(procedure.get(), law.get())
                                .flatMap(Stream::of)
                                .toArray())))
                .filter(walk ->
                        ALL || EACH_TIME.contains(walk.get()[0] + " " + walk.get()[3]) || LATEST.equals(walk.get()[3]));
    }

    @ParameterizedTest(name = "{0} under {3}")
    @MethodSource("everyProcedureUnderEveryEdition")
    void a_dossier_is_walked_to_its_end(
            String procedure,
            String area,
            String outcome,
            String edition,
            LocalDate on,
            String officer,
            Browser browser) {
        String cluster = "CCN " + procedure + " " + edition;
        time.travelTo(on.atTime(NINE).atZone(BusinessTime.ZONE).toInstant());
        if (standing.concerns(procedure)) {
            earlier.establish(cluster, new BigDecimal("39.5"), UNIT);
        }
        String dossier = open(browser.as(officer), procedure, cluster, area.replace("0 ha", ""));
        assertThat(dossiers.get(dossier).edition()).isEqualTo(edition);

        walk.toTheEnd(browser, dossier);

        browser.as("auditor").go("/dossiers/" + dossier).see("Đã ban hành quyết định");
        browser.go("/clusters?q=" + cluster.replace(' ', '+'))
                .press(cluster)
                .see(outcome)
                .see(area)
                .see(dossier);
        assertThat(browser.consoleErrors()).isEmpty();
    }

    /** What the registry knows of a standing cluster is there already. */
    private String open(Browser browser, String procedure, String cluster, String areaHa) {
        browser.go("/dossiers/new?procedure=" + procedure);
        if (standing.concerns(procedure)) {
            browser.choose("cluster.name", cluster).see("Diện tích theo danh mục");
        } else {
            browser.type("cluster.name", cluster).click(browser.field("unit-" + UNIT));
        }
        browser.type("applicant.name", "Công ty cổ phần Hạ tầng Biên giới");
        browser.type("cluster.areaHa", areaHa).press("Mở hồ sơ").see("Việc đang mở");
        return browser.path().replace("/dossiers/", "");
    }
}
