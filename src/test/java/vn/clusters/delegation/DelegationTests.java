package vn.clusters.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Power;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** What may be lent to whom and from when to when; all is taken back at the end. */
@ClustersTest
@Transactional
class DelegationTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Office office;

    @Autowired
    Caller caller;

    @Autowired
    Officers officers;

    @Autowired
    Granting granting;

    @Autowired
    Absences absences;

    @Autowired
    BusinessTime time;

    @BeforeEach
    void aDay() {
        office.on(DAY);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @ParameterizedTest
    @CsvSource({"2026-03-04, false", "2026-03-05, true", "2026-03-10, true", "2026-03-11, false"})
    void it_begins_and_ends_by_itself(LocalDate day, boolean lent) {
        grant(Map.of("from", "2026-03-05", "to", "2026-03-10"), 201);
        office.on(day);
        assertThat(officers.actor("vicechair.ubnd-tinh").powers()).hasSize(lent ? 1 : 0);
    }

    @Test
    void only_the_desks_of_the_role_are_lent() {
        grant(Map.of(), 201);
        Power power = officers.actor("vicechair.ubnd-tinh").powers().get(0);
        assertThat(power.desks()).containsExactly("chair@ubnd-tinh");
        assertThat(power.document()).isEqualTo("12/GUQ-UBND, 01/03/2026");
        assertThat(officers.actor("vicechair.ubnd-tinh").desks()).doesNotContain("chair@ubnd-tinh");
    }

    @Test
    void it_ends_at_once_when_revoked_and_the_record_keeps_both() {
        long id = grant(Map.of(), 201).get("id").asLong();
        caller.send("vicechair.ubnd-tinh", "/api/delegations/" + id + "/revoke", Map.of("reason", "Thử"), 404);
        JsonNode revoked =
                caller.send("chair.ubnd-tinh", "/api/delegations/" + id + "/revoke", Map.of("reason", "Đã về"), 200);
        assertThat(revoked.get("state").asText()).isEqualTo("revoked");
        assertThat(officers.actor("vicechair.ubnd-tinh").powers()).isEmpty();
        caller.send("chair.ubnd-tinh", "/api/delegations/" + id + "/revoke", Map.of("reason", "Đã về"), 409);
        JsonNode record = caller.read("auditor", "/api/administration?officer=chair.ubnd-tinh");
        assertThat(record.at("/items/0/act").asText()).isEqualTo("delegation-revoked");
        assertThat(record.at("/items/0/detail/delegation-reason").asText()).isEqualTo("Đã về");
        assertThat(record.at("/items/1/act").asText()).isEqualTo("delegation-granted");
    }

    @ParameterizedTest
    @CsvSource({
        "substitute, chair.ubnd-tinh, delegation-to-oneself",
        "substitute, nobody, unknown-officer",
        "from, 2026-03-01, delegation-in-the-past",
        "to, 2026-03-01, dates-reversed",
        "desk, chair@sct, delegation-role-not-held",
        "desk, council-member@ubnd-tinh, delegation-role-personal",
        "desk, king@ubnd-tinh, delegation-role-missing",
        "manner, telepathy, delegation-manner-missing",
        "document, '  ', delegation-text-missing",
        "basis, '', delegation-text-missing",
        "documentDate, 2026-03-03, delegation-document-date",
        "procedure, build-castle, delegation-unknown-scope",
        "step, build-castle, delegation-unknown-scope"
    })
    void what_is_stated_wrongly_is_named_with_its_field(String field, String value, String type) {
        JsonNode problem = grant(Map.of(field, value), 422);
        assertThat(problem.get("type").asText()).endsWith(type);
        assertThat(problem.get("field").asText()).isEqualTo(field);
        assertThat(problem.get("detail").asText()).isNotBlank().doesNotContain("problem.");
    }

    @Test
    void a_disabled_officer_takes_and_gives_nothing() {
        caller.send("admin", "/api/officers/vicechair.ubnd-tinh/disable", Map.of(), 200);
        assertThat(grant(Map.of(), 422).get("type").asText()).endsWith("delegation-to-inactive");
        caller.send("admin", "/api/officers/vicechair.ubnd-tinh/enable", Map.of(), 200);
        grant(Map.of(), 201);
        caller.send("admin", "/api/officers/chair.ubnd-tinh/disable", Map.of(), 200);
        assertThat(officers.actor("vicechair.ubnd-tinh").powers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "2026-03-10, 2026-03-12, null, 409",
                "2026-03-11, 2026-03-12, null, 201",
                "2026-03-02, 2026-03-03, establish-cluster, 409"
            },
            nullValues = "null")
    void the_same_is_not_lent_twice_at_a_time(String from, String to, String procedure, int status) {
        grant(Map.of("to", "2026-03-10"), 201);
        Map<String, String> other = new HashMap<>(Map.of("from", from, "to", to, "substitute", "specialist.vp"));
        if (procedure != null) {
            other.put("procedure", procedure);
        }
        grant(other, status);
    }

    @Test
    void two_procedures_may_be_lent_to_two_officers() {
        grant(Map.of("procedure", "establish-cluster"), 201);
        grant(Map.of("procedure", "expand-cluster", "substitute", "specialist.vp"), 201);
    }

    @Test
    void what_was_lent_is_not_lent_on() {
        grant(Map.of(), 201);
        assertThatThrownBy(() -> granting.grant(
                        officers.actor("vicechair.ubnd-tinh"), stated(Map.of("substitute", "specialist.vp"))))
                .isInstanceOfSatisfying(
                        Problem.class, chain -> assertThat(chain.type()).isEqualTo("delegation-chain"));
    }

    @Test
    void an_absence_names_who_is_told_and_lends_nothing() {
        caller.send(
                "director.sct",
                "/api/absences",
                Map.of("from", "2026-03-03", "to", "2026-03-05", "substitute", "member.sct"),
                201);
        assertThat(absences.on(LocalDate.of(2026, 3, 2))).isEmpty();
        Absences.Away away =
                absences.of("director.sct", LocalDate.of(2026, 3, 5)).orElseThrow();
        assertThat(away.substitute()).isEqualTo("member.sct");
        office.on(LocalDate.of(2026, 3, 4));
        assertThat(officers.actor("member.sct").powers()).isEmpty();
        caller.send("director.sct", "/api/absences", Map.of("from", "2026-03-05", "to", "2026-03-09"), 409);
        caller.send("head.sct", "/api/absences/" + away.id() + "/cancel", Map.of(), 404);
        absences.cancel("director.sct", away.id());
        assertThat(absences.on(LocalDate.of(2026, 3, 4))).isEmpty();
    }

    private JsonNode grant(Map<String, String> other, int status) {
        return caller.send("chair.ubnd-tinh", "/api/delegations", filled(other), status);
    }

    static Map<String, String> filled(Map<String, String> other) {
        Map<String, String> filled = new HashMap<>(Map.of(
                "desk", "chair@ubnd-tinh",
                "substitute", "vicechair.ubnd-tinh",
                "from", "2026-03-02",
                "to", "2026-03-31",
                "manner", "acting",
                "post", "Phó Chủ tịch",
                "document", "12/GUQ-UBND",
                "documentDate", "2026-03-01",
                "basis", "Quy chế làm việc của UBND tỉnh"));
        filled.putAll(other);
        return filled;
    }

    private static Stated stated(Map<String, String> other) {
        Map<String, String> all = filled(other);
        return new Stated(
                all.get("desk"),
                null,
                null,
                all.get("substitute"),
                DAY,
                DAY,
                all.get("manner"),
                all.get("post"),
                all.get("document"),
                DAY,
                all.get("basis"));
    }
}
