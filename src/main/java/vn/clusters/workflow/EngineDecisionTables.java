package vn.clusters.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.springframework.stereotype.Component;
import vn.clusters.law.DecisionTables;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;

/**
 * Evaluates tables on a DMN engine of its own, equal to the one that the processes use except that it keeps no history: a
 * question about the law belongs to no dossier.
 */
@Component
class EngineDecisionTables implements DecisionTables {

    private record Table(DmnDecision decision, List<String> inputs) {}

    private final Editions editions;
    private final DmnEngine engine =
            DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    EngineDecisionTables(Editions editions) {
        this.editions = editions;
    }

    @Override
    public List<Map<String, Object>> evaluate(String edition, String table, Map<String, ?> inputs) {
        Table read = tables.computeIfAbsent(edition + "/" + table, path -> read(editions.get(edition), table));
        Map<String, Object> variables = new HashMap<>();
        read.inputs().forEach(name -> variables.put(name, null));
        variables.putAll(inputs);
        return engine.evaluateDecisionTable(read.decision(), variables).getResultList();
    }

    private Table read(Edition edition, String table) {
        try (InputStream content = edition.resources().get(table + ".dmn").getInputStream()) {
            DmnModelInstance model = Dmn.readModelFromStream(content);
            List<String> inputs = model.getModelElementsByType(InputExpression.class).stream()
                    .map(expression -> expression.getText().getTextContent().strip())
                    .toList();
            return new Table(engine.parseDecision(table, model), inputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
