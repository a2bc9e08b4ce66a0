package vn.clusters.support;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import vn.clusters.law.DecisionTables;
import vn.clusters.law.Editions;

/** The tables of the editions on a bare DMN engine, for tests without an application. */
public final class DmnTables implements DecisionTables {

    private final DmnEngine engine;
    private final Set<String> matched = new LinkedHashSet<>();
    private final Editions editions;
    private final Map<String, DmnModelInstance> models = new ConcurrentHashMap<>();
    private final Map<String, DmnDecision> decisions = new ConcurrentHashMap<>();

    public DmnTables(Editions editions) {
        this.editions = editions;
        DmnEngineConfiguration configuration = DmnEngineConfiguration.createDefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(event -> event.getMatchingRules()
                .forEach(rule -> matched.add(rule.getId())));
        engine = configuration.buildEngine();
    }

    /** Ids of the rules that matched in evaluations since the last question. */
    public Set<String> matched() {
        Set<String> since = Set.copyOf(matched);
        matched.clear();
        return since;
    }

    @Override
    public List<Map<String, Object>> evaluate(String edition, String table, Map<String, ?> inputs) {
        String path = edition + "/" + table;
        DmnModelInstance model = models.computeIfAbsent(path, key -> read(edition, table));
        DmnDecision decision = decisions.computeIfAbsent(path, key -> engine.parseDecision(table, model));
        Map<String, Object> variables = new HashMap<>();
        model.getModelElementsByType(InputExpression.class)
                .forEach(input -> variables.put(input.getText().getTextContent().strip(), null));
        variables.putAll(inputs);
        return engine.evaluateDecisionTable(decision, variables).getResultList();
    }

    private DmnModelInstance read(String edition, String table) {
        try (InputStream content =
                editions.get(edition).resources().get(table + ".dmn").getInputStream()) {
            return Dmn.readModelFromStream(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
