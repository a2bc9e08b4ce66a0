package vn.clusters.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;

/** Asks the running application what a situation asks, over its JSON interface where there is one. */
@TestComponent
public class LawAnswers {

    /** A value of the answer with the provision it cites; null if it cites none. */
    record Said(String value, String citation) {}

    private final MockMvc door;
    private final ObjectMapper json;
    private final TableAnswers tables;
    private final Office office;

    LawAnswers(MockMvc door, ObjectMapper json, TableAnswers tables, Office office) {
        this.door = door;
        this.json = json;
        this.tables = tables;
        this.office = office;
    }

    /** Fails unless the application says of the situation what it expects, under the provision it names. */
    public void verify(String edition, Situation situation) {
        Map<String, Said> answer = answer(edition, situation);
        List<String> citations = new ArrayList<>();
        Map<String, String> said = new LinkedHashMap<>();
        situation.expected().keySet().forEach(name -> {
            Said one = answer.getOrDefault(name, new Said("none", null));
            said.put(name, one.value());
            citations.add(String.valueOf(one.citation()));
        });
        assertThat(said).as(situation.situation()).isEqualTo(situation.expected());
        if (situation.basis() != null) {
            assertThat(citations)
                    .as("cited for: " + situation.situation())
                    .anyMatch(citation -> citation.contains(situation.basis()));
        }
    }

    private Map<String, Said> answer(String edition, Situation situation) {
        return switch (situation.question()) {
            case "edition" -> edition(situation);
            case "timeline" -> timeline(edition, situation);
            case "conditions" -> conditions(edition, situation);
            case "investor" -> investor(edition, situation);
            case "investment-policy" -> investmentPolicy(edition, situation);
            default -> tables.answer(edition, situation);
        };
    }

    private Map<String, Said> edition(Situation situation) {
        ObjectNode milestones = json.createObjectNode();
        situation.given().fields().forEachRemaining(date -> milestones.set(camelCase(date.getKey()), date.getValue()));
        ObjectNode question = json.createObjectNode().put("procedure", situation.procedure());
        JsonNode answer = ask("edition", question.set("milestones", milestones));
        return refusedOr(answer, said -> said.put("edition", said(answer, "edition", answer)));
    }

    private Map<String, Said> timeline(String edition, Situation situation) {
        if (situation.given().has("today")) {
            office.on(LocalDate.parse(situation.given().get("today").asText()));
        }
        ObjectNode question = json.createObjectNode().put("procedure", situation.procedure());
        var events = question.put("edition", edition).putArray("events");
        situation.given().fields().forEachRemaining(event -> {
            Iterable<JsonNode> dates = event.getValue().isArray() ? event.getValue() : List.of(event.getValue());
            dates.forEach(date -> {
                if (!event.getKey().equals("today")) {
                    events.addObject().put("event", event.getKey()).set("on", date);
                }
            });
        });
        JsonNode answer = ask("timeline", question);
        return refusedOr(answer, said -> answer.get("limits").forEach(limit -> limit(said, limit)));
    }

    private static void limit(Map<String, Said> said, JsonNode limit) {
        String name = limit.get("limit").asText();
        said.put(name, said(limit, "value", limit));
        said.put(name + ".due", said(limit, "dueOn", limit));
        said.put(name + ".status", said(limit, "status", limit));
        said.put(name + ".late", said(limit, "lateByWorkingDays", limit));
        said.put(name + ".suspended", said(limit, "suspendedDays", limit));
    }

    private Map<String, Said> conditions(String edition, Situation situation) {
        ObjectNode question = json.createObjectNode().put("edition", edition).put("procedure", situation.procedure());
        JsonNode answer = ask("conditions", question.set("facts", situation.given()));
        return refusedOr(answer, said -> {
            answer.get("findings")
                    .forEach(finding -> said.put(finding.get("rule").asText(), said(finding, "verdict", finding)));
            JsonNode eligible = answer.get("eligible");
            said.put("eligible", new Said(eligible.isNull() ? "open" : eligible.asText(), null));
        });
    }

    private Map<String, Said> investor(String edition, Situation situation) {
        ObjectNode question = json.createObjectNode().put("edition", edition);
        var applicants = question.putArray("applicants");
        situation.given().fields().forEachRemaining(applicant -> applicants
                .addObject()
                .put("name", applicant.getKey())
                .set("scores", applicant.getValue()));
        JsonNode answer = ask("investor-selection", question);
        return refusedOr(answer, said -> {
            List<String> assignable = new ArrayList<>();
            for (JsonNode place : answer.get("ranking")) {
                said.put(place.get("name").asText(), said(place, "total", answer));
                if (place.get("assignable").asBoolean()) {
                    assignable.add(place.get("name").asText());
                }
            }
            String names = assignable.isEmpty() ? "none" : String.join(", ", assignable);
            said.put("assignable", new Said(names, null));
            said.put("proposed", said(answer, "proposed", answer));
            said.put("tie", said(answer, "tie", answer));
        });
    }

    private Map<String, Said> investmentPolicy(String edition, Situation situation) {
        ObjectNode question = json.createObjectNode().put("edition", edition).put("procedure", situation.procedure());
        question.set("clusterEdition", situation.given().path("clusterEdition"));
        JsonNode answer = ask("investment-policy", question.set("facts", situation.given()));
        return refusedOr(answer, said -> {
            said.put("needed", said(answer, "needed", answer));
            said.put("under", said(answer, "under", answer));
        });
    }

    private static Map<String, Said> refusedOr(JsonNode answer, Consumer<Map<String, Said>> reading) {
        Map<String, Said> said = new LinkedHashMap<>();
        if (answer.has("type")) {
            said.put("refused", new Said(answer.get("type").asText().replace("/problems/", ""), null));
            said.put("field", said(answer, "field", answer));
        } else {
            reading.accept(said);
        }
        return said;
    }

    private static Said said(JsonNode holder, String name, JsonNode citing) {
        JsonNode value = holder.get(name);
        String text = value == null || value.isNull() ? "none" : value.asText();
        return new Said(text, citing.path("citation").asText(null));
    }

    private JsonNode ask(String question, JsonNode body) {
        try {
            return json.readTree(door.perform(post("/api/law/" + question)
                            .with(httpBasic("auditor", "demo"))
                            .contentType(MediaType.APPLICATION_JSON)
                            .content(json.writeValueAsBytes(body)))
                    .andReturn()
                    .getResponse()
                    .getContentAsString(StandardCharsets.UTF_8));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static String camelCase(String slug) {
        return Pattern.compile("-(\\w)").matcher(slug).replaceAll(hit -> hit.group(1)
                .toUpperCase(Locale.ROOT));
    }
}
