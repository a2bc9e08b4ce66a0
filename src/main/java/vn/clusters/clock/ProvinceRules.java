package vn.clusters.clock;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Citation;
import vn.clusters.law.LawTables.TimeLimit;
import vn.clusters.law.LawTables.Unit;

/** What the province itself set where the law sets nothing; read from {@code reference/<province>/rules.yaml}. */
@Component
class ProvinceRules {

    private final JsonNode rules;

    ProvinceRules(@Value("${clusters.province}") String province) {
        try (InputStream file = new ClassPathResource("reference/" + province + "/rules.yaml").getInputStream()) {
            rules = new YAMLMapper().readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A limit of the province's own, for instance that of an opinion. */
    TimeLimit limit(String name) {
        JsonNode limit = rules.path("limits").path(name);
        if (limit.isMissingNode()) {
            throw new IllegalArgumentException("rules.yaml has no limit " + name);
        }
        Unit unit =
                Unit.valueOf(limit.get("unit").asText().toUpperCase(Locale.ROOT).replace('-', '_'));
        return new TimeLimit(
                name,
                limit.get("name").asText(),
                limit.get("amount").asInt(),
                unit,
                null,
                null,
                false,
                new Citation(limit.get("source").asText()));
    }

    /** The share of a limit that is left when the reminder is sent, 0 to 1. */
    double reminderShare() {
        return rules.path("reminder").path("share-left").asDouble();
    }
}
