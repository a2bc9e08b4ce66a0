package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.clusters.support.ClustersTest;

/** No URL is open because somebody forgot to close it. */
@ClustersTest
@AutoConfigureObservability
class EveryUrlTests {

    /** The sign-in, errors, health, calendars behind a secret and the description of the interface. */
    private static final Set<String> OPEN =
            Set.of("/login", "/error", "/actuator/health", "/actuator/health/**", "/calendar/{secret}.ics");

    private static final List<String> DESCRIPTION = List.of("/v3/api-docs", "/swagger-ui");

    private record Url(HttpMethod method, String pattern) {

        String path() {
            return pattern.replaceAll("\\{\\*?[^}]*}", "1").replace("**", "1");
        }

        boolean isOpen() {
            return OPEN.contains(pattern) || DESCRIPTION.stream().anyMatch(pattern::startsWith);
        }
    }

    @Autowired
    private MockMvc door;

    @Autowired
    private ApplicationContext application;

    @Test
    void whoever_is_not_signed_in_gets_nowhere() throws Exception {
        List<Url> closed = urls().filter(url -> !url.isOpen()).toList();
        assertThat(closed).hasSizeGreaterThan(60);
        for (Url url : closed) {
            MockHttpServletResponse answer = door.perform(
                            request(url.method(), url.path()).with(csrf()))
                    .andReturn()
                    .getResponse();
            boolean machine = url.pattern().startsWith("/api/") || url.pattern().startsWith("/actuator");
            assertThat(answer.getStatus()).as(url.toString()).isEqualTo(machine ? 401 : 302);
            if (!machine) {
                assertThat(answer.getRedirectedUrl()).as(url.toString()).endsWith("/login");
            }
        }
    }

    @Test
    void no_page_takes_a_form_without_its_token() throws Exception {
        List<Url> forms = urls().filter(url -> url.method() != HttpMethod.GET)
                .filter(url -> !url.pattern().startsWith("/api/"))
                .filter(url -> !url.isOpen())
                .toList();
        assertThat(forms).hasSizeGreaterThan(10);
        for (Url url : forms) {
            int status = door.perform(request(url.method(), url.path()).with(user("admin")))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).as(url.toString()).isEqualTo(403);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/engine-rest/task",
                "/camunda/app/cockpit",
                "/camunda-welcome",
                "/h2-console",
                "/actuator/env",
                "/actuator/heapdump",
                "/actuator/loggers"
            })
    void what_must_not_exist_does_not_even_for_the_administrator(String url) throws Exception {
        door.perform(get(url).with(user("admin")).with(httpBasic("admin", "demo")))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @CsvSource({"admin, 200", "auditor, 403", "director.sct, 403"})
    void the_measurements_are_for_administrators(String officer, int status) throws Exception {
        door.perform(get("/actuator/prometheus").with(httpBasic(officer, "demo")))
                .andExpect(status().is(status));
    }

    @Test
    void health_tells_nothing_but_the_status() throws Exception {
        String body = door.perform(get("/actuator/health"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(body).doesNotContain("db", "diskSpace", "H2", "PostgreSQL");
    }

    private Stream<Url> urls() {
        return application.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(EveryUrlTests::urls)
                .distinct();
    }

    private static Stream<Url> urls(RequestMappingInfo mapping) {
        Collection<RequestMethod> methods = mapping.getMethodsCondition().getMethods();
        List<HttpMethod> verbs = methods.isEmpty()
                ? List.of(HttpMethod.GET, HttpMethod.POST)
                : methods.stream().map(RequestMethod::asHttpMethod).toList();
        return mapping.getPatternValues().stream()
                .flatMap(pattern -> verbs.stream().map(verb -> new Url(verb, pattern)));
    }
}
