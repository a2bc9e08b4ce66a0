package vn.clusters.province;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.Resource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;

/** Fills the rules that nobody has set yet from {@code rules.yaml} of the province, before anybody acts. */
@Component
class FirstRules implements SmartLifecycle {

    private final RuleBook book;
    private final BusinessTime time;
    private final List<RuleVersion> first;
    private boolean running;

    FirstRules(
            RuleBook book,
            BusinessTime time,
            @Value("classpath:reference/${clusters.province}/rules.yaml") Resource file)
            throws IOException {
        this.book = book;
        this.time = time;
        this.first = read(file);
    }

    private List<RuleVersion> read(Resource file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            JsonNode rules = new YAMLMapper().readTree(content);
            rules.fieldNames().forEachRemaining(key -> Rule.of(key)
                    .orElseThrow(() -> new IllegalArgumentException("rules.yaml: there is no rule " + key)));
            return Arrays.stream(Rule.values())
                    .flatMap(rule -> versions(rule, rules.path(rule.slug())).stream())
                    .toList();
        }
    }

    private List<RuleVersion> versions(Rule rule, JsonNode rows) {
        if (!rows.isArray() || rows.isEmpty()) {
            throw new IllegalArgumentException("rules.yaml: " + rule.slug() + " has no version");
        }
        List<RuleVersion> versions = new ArrayList<>();
        for (JsonNode row : rows) {
            JsonNode dated = row.path("sourceDate");
            versions.add(new RuleVersion(
                    rule,
                    versions.size() + 1,
                    rule.kind().checked(row.get("value")),
                    LocalDate.parse(row.get("from").asText()),
                    row.get("source").asText(),
                    dated.isMissingNode() ? null : LocalDate.parse(dated.asText()),
                    Actor.SYSTEM.username(),
                    time.now()));
        }
        return versions;
    }

    @Override
    public void start() {
        running = true;
        List<Rule> known =
                book.versions().stream().map(RuleVersion::rule).distinct().toList();
        first.stream().filter(version -> !known.contains(version.rule())).forEach(this::fill);
    }

    private void fill(RuleVersion version) {
        try {
            book.add(version);
        } catch (DuplicateKeyException anotherNode) {
            // Another node on the same database starts at the same moment.
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
