package vn.clusters.procedures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;

/** A client that knows nothing of the forms walks a dossier by the JSON interface alone. */
@ClustersTest
class JsonWalkTests {

    private static final int MOST_ROUNDS = 120;

    @Autowired
    MockMvc door;

    @Autowired
    ObjectMapper json;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void van_lang_2_goes_from_the_first_request_to_the_registry() throws Exception {
        String dossier = call(post("/api/dossiers"), "officer.ubnd-06172", 201, """
                        {"procedure": "establish-cluster",
                         "cluster": {"name": "CCN Văn Lãng 3", "areaHa": 39.5, "units": ["06172"]},
                         "applicants": [{"name": "Công ty A"}]}
                        """)
                .get("code")
                .asText();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            JsonNode open = call(get("/api/tasks").param("dossier", dossier), "admin", 200, null)
                    .get("items");
            if (!open.isEmpty()) {
                complete(open.get(0));
            } else if (status(dossier).equals("decided")) {
                break;
            } else {
                call(post("/api/business-time/forward"), "admin", 200, "{\"days\": 1}");
            }
        }

        assertThat(status(dossier)).isEqualTo("decided");
        JsonNode verification = call(get("/api/dossiers/" + dossier + "/trace/verification"), "auditor", 200, null);
        assertThat(verification.get("valid").asBoolean()).isTrue();
        assertThat(verification.get("entries").asInt()).isGreaterThan(20);
        JsonNode clusters = call(get("/api/clusters").param("status", "established"), "auditor", 200, null);
        assertThat(clusters.get("items").findValuesAsText("name")).contains("CCN Văn Lãng 3");
    }

    private String status(String dossier) throws Exception {
        return call(get("/api/dossiers/" + dossier), "admin", 200, null)
                .get("status")
                .asText();
    }

    private void complete(JsonNode open) throws Exception {
        String officer = open.get("officers").get(0).asText();
        String id = open.get("id").asText();
        JsonNode task = call(get("/api/tasks/" + id), officer, 200, null);
        assertThat(task.get("citation").asText()).isNotBlank();
        ObjectNode answers = json.createObjectNode();
        for (JsonNode field : task.get("form").get("fields")) {
            if (field.get("required").asBoolean()) {
                answers.set(field.get("key").asText(), answer(field));
            }
        }
        ObjectNode completion = json.createObjectNode();
        completion.put("outcome", task.get("outcomes").get(0).asText());
        completion.set("answers", answers);
        call(post("/api/tasks/" + id + "/complete"), officer, 200, completion.toString());
    }

    /** What anybody could fill in who reads only the field's own definition. */
    private JsonNode answer(JsonNode field) {
        if (field.hasNonNull("value")) {
            return field.get("value");
        }
        return switch (field.get("type").asText()) {
            case "number" ->
                field.hasNonNull("max")
                        ? field.get("max")
                        : json.getNodeFactory().numberNode(1);
            case "boolean" -> json.getNodeFactory().booleanNode(true);
            case "date" -> json.getNodeFactory().textNode(time.today().toString());
            case "select" -> field.get("options").get(0).get("value");
            case "multiselect" ->
                json.createArrayNode().add(field.get("options").get(0).get("value"));
            default -> json.getNodeFactory().textNode("Theo hồ sơ kèm theo");
        };
    }

    private JsonNode call(MockHttpServletRequestBuilder request, String user, int expected, String body)
            throws Exception {
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body);
        }
        MockHttpServletResponse answer =
                door.perform(request.with(httpBasic(user, "demo"))).andReturn().getResponse();
        String content = answer.getContentAsString(StandardCharsets.UTF_8);
        assertThat(answer.getStatus()).as(content).isEqualTo(expected);
        return json.readTree(content);
    }
}
