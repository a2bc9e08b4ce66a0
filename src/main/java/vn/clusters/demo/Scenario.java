package vn.clusters.demo;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ClassPathResource;

/** The demo dossiers as {@code reference/<province>/demo.yaml} tells them: what happened on which day. */
record Scenario(
        String note, String procedure, Opened opened, Cluster cluster, List<Applicant> applicants, List<Act> acts) {

    /** Establishment unless the scenario says otherwise. */
    Scenario {
        procedure = Objects.requireNonNullElse(procedure, "establish-cluster");
    }

    record Opened(LocalDate on, String by) {}

    record Cluster(String name, BigDecimal areaHa, List<String> units, LocalDate placeOn, String trades) {}

    record Applicant(String name, List<String> members, BigDecimal investmentVnd) {}

    record Reasoned(String reason, String document) {}

    /** A bulk hand-over of everything whose committee or agency had ended by that day. */
    record HandOver(LocalDate on, String document, LocalDate documentDate) {}

    /** One act: a task done, an application, a withdrawal, an inventory of the land, or what is known of the investment policy. */
    record Act(
            LocalDate on,
            String task,
            String subject,
            String outcome,
            Map<String, Object> answers,
            Applicant apply,
            Reasoned withdraw,
            Map<String, Object> land,
            Map<String, Object> policy,
            @JsonProperty("policy-decision") Map<String, Object> policyDecision) {}

    static List<Scenario> of(String province) {
        return List.of(read(province, "demo.yaml", Scenario[].class));
    }

    static List<HandOver> handOvers(String province) {
        return List.of(read(province, "demo-hand-overs.yaml", HandOver[].class));
    }

    /** What demo officers answer when the scenario says nothing, by field key. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> usualAnswers(String province) {
        return read(province, "demo-answers.yaml", Map.class);
    }

    private static <T> T read(String province, String name, Class<T> type) {
        try (InputStream file = new ClassPathResource("reference/" + province + "/" + name).getInputStream()) {
            YAMLMapper yaml = YAMLMapper.builder()
                    .addModule(new JavaTimeModule())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();
            return yaml.readValue(file, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
