package vn.clusters.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;
import vn.clusters.support.Browser;
import vn.clusters.support.BrowserTest;
import vn.clusters.support.Desk;
import vn.clusters.workflow.Task;

/** What holds on every page: nothing in the way of anybody, nothing wrong in the console, nothing wider than a phone. */
@BrowserTest
class PagesTests {

    private static final String SIDEWAYS =
            "return document.documentElement.scrollWidth - document.documentElement.clientWidth";

    /** Parts and acts of the dossier page, what pages ask for as they are used, files, and what has a test of its own. */
    private static final Predicate<String> PARTS = Pattern.compile("/dossiers/\\{code}/.*|/dossiers/new/.*|/go/.*"
                    + "|.*\\.(bpmn|pdf|ics|xlsx|csv|svg)|/|/inbox/(awake|filters|count)|/inbox/views/\\{id}|/briefs/waiting"
                    + "|/hand-overs/\\{id}")
            .asMatchPredicate();

    @Autowired
    Desk desk;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    private String dossier;

    @BeforeEach
    void aDossierInAppraisal() {
        dossier = desk.dossierAt("CCN Trang nào cũng xem", "check-dossier");
    }

    /** Who looks at which page; {dossier} and {task} stand for those of the test. */
    static Stream<List<String>> pages() {
        return Stream.of(
                List.of("nobody", "/login"),
                List.of("nobody", "/login?error"),
                List.of("appraiser1.sct", "/inbox"),
                List.of("appraiser1.sct", "/inbox?q=khong+co+gi"),
                List.of("appraiser1.sct", "/inbox?due=week"),
                List.of("appraiser1.sct", "/inbox?state=appraising&sort=place"),
                List.of("appraiser1.sct", "/inbox?whose=agency"),
                List.of("appraiser1.sct", "/inbox/views"),
                List.of("appraiser1.sct", "/tasks/{task}"),
                List.of("appraiser1.sct", "/dossiers"),
                List.of("appraiser1.sct", "/dossiers/{dossier}"),
                List.of("officer.ubnd-06172", "/dossiers/new"),
                List.of("appraiser1.sct", "/dossiers/{dossier}/land/edit"),
                List.of("officer.ubnd-06172", "/dossiers/{dossier}/acts/proposal"),
                List.of("officer.ubnd-06172", "/dossiers/{dossier}/acts/withdraw"),
                List.of("admin", "/dossiers/{dossier}/acts/edition"),
                List.of("chair.ubnd-tinh", "/dossiers/{dossier}/brief"),
                List.of("chair.ubnd-tinh", "/briefs"),
                List.of("head.sct", "/workload"),
                List.of("head.sct", "/workload?holder=appraiser1.sct"),
                List.of("head.sct", "/workload/forecast"),
                List.of("head.sct", "/inbox?holder=appraiser1.sct&due=week"),
                List.of("chair.ubnd-tinh", "/dashboard?from=2026-01-01"),
                List.of("chair.ubnd-tinh", "/dossiers?figure=step-done&step=check-dossier&edition=2026-nd303"),
                List.of("appraiser1.sct", "/clusters"),
                List.of("appraiser1.sct", "/clusters?q=khong+co+gi"),
                List.of("appraiser1.sct", "/clusters/plan"),
                List.of("appraiser1.sct", "/clusters/pre-105"),
                List.of("appraiser1.sct", "/clusters/ho-son-1"),
                List.of("appraiser1.sct", "/law"),
                List.of("appraiser1.sct", "/law/2026-nd303"),
                List.of("appraiser1.sct", "/law/2025-nd139/compare/2026-nd303"),
                List.of("appraiser1.sct", "/law/what-if"),
                List.of(
                        "appraiser1.sct",
                        "/law/what-if/timeline?event.first-request=2026-09-21&event.full-dossier=2026-10-05"),
                List.of("appraiser1.sct", "/law/what-if/conditions?on=2026-10-05&facts.areaHa=39,5"),
                List.of(
                        "appraiser1.sct",
                        "/law/what-if/investor?edition=2024-nd32&name.1=A&score.1.infrastructure=9,5&score.1.environment=5&score.1.capacity=15&score.1.finance=20"),
                List.of("appraiser1.sct", "/law/on?date=2025-07-01&unit=van+lang"),
                List.of("appraiser1.sct", "/calendar?on=2026-08-22"),
                List.of("appraiser1.sct", "/password"),
                List.of("appraiser1.sct", "/units"),
                List.of("appraiser1.sct", "/units?name=huyen+van+lang"),
                List.of("appraiser1.sct", "/agencies?on=2025-02-28"),
                List.of("chair.ubnd-tinh", "/delegations"),
                List.of("auditor", "/administration/delegations"),
                List.of("auditor", "/trace/{dossier}?only=acts"),
                List.of("auditor", "/administration"),
                List.of("auditor", "/province-rules"),
                List.of("appraiser1.sct", "/province-rules?on=2020-01-02"),
                List.of("admin", "/province-rules/opinion-silence"),
                List.of("admin", "/province-rules/agency-prefix"),
                List.of("admin", "/province-rules/scoring-criteria?example=1"),
                List.of("admin", "/officers"),
                List.of("admin", "/officers/head.sct"),
                List.of("auditor", "/hand-overs"),
                List.of("appraiser1.sct", "/law/rehearsal?edition=2025-nd139&from=2026-01-01"),
                List.of("appraiser1.sct", "/notices"),
                List.of("appraiser1.sct", "/notices?unread=true"),
                List.of("appraiser1.sct", "/notices/settings"),
                List.of("admin", "/admin/mail"),
                List.of("admin", "/admin/incidents"),
                List.of("admin", "/admin/inbox"),
                List.of("admin", "/admin/business-time"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_open_to_everybody_and_complains_of_nothing(List<String> look, Browser browser) {
        open(look, "vi", browser);
        assertThat(browser.ask("return document.compatMode")).isEqualTo("CSS1Compat");
        assertThat(browser.text()).doesNotContain("??");
        assertThat(browser.barriers()).isEmpty();

        browser.phone().lit("dark");
        open(look, "en", browser);
        assertThat(browser.ask("return document.documentElement.lang")).isEqualTo("en");
        assertThat(browser.text()).doesNotContain("??", "Cụm công nghiệp\n", "Đăng xuất");
        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.ask(SIDEWAYS)).isEqualTo(0L);
        browser.noPhone().lit("light");
        assertThat(browser.consoleErrors()).isEmpty();
    }

    /** Whoever adds a page adds it to the list above. */
    @Test
    void every_page_is_looked_at() {
        List<PathContainer> looks = pages().map(look -> look.get(1).replaceAll("\\?.*", ""))
                .map(PathContainer::parsePath)
                .toList();
        Set<String> overlooked = mappings.getHandlerMethods().entrySet().stream()
                .filter(mapping -> !mapping.getValue().hasMethodAnnotation(PostMapping.class))
                .filter(mapping ->
                        mapping.getValue().getBeanType().getPackageName().startsWith("vn.clusters"))
                .flatMap(mapping -> mapping.getKey().getPathPatternsCondition().getPatterns().stream())
                .filter(pattern -> looks.stream().noneMatch(pattern::matches))
                .map(PathPattern::getPatternString)
                .filter(pattern -> !pattern.startsWith("/api/"))
                .filter(PARTS.negate())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(overlooked).isEmpty();
    }

    @Test
    void a_page_that_is_not_there_says_so(Browser browser) {
        browser.as("appraiser1.sct").go("/dossiers/H37-000000-0000/nothing").see("Về danh sách việc");
        assertThat(browser.barriers()).isEmpty();
    }

    private void open(List<String> look, String language, Browser browser) {
        if (!look.get(0).equals("nobody")) {
            browser.as(look.get(0));
        }
        Task task = desk.open(dossier, "check-dossier");
        String page = look.get(1).replace("{dossier}", dossier).replace("{task}", task.id());
        browser.go(page + (page.contains("?") ? "&lang=" : "?lang=") + language);
    }
}
