package vn.clusters.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import vn.clusters.law.DecisionTables;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;

/** Evaluates tables with the engine's own DMN engine, without leaving a trace in any dossier's history. */
@Component
class EngineDecisionTables implements DecisionTables {

    private record Table(DmnDecision decision, List<String> inputs) {}

    private final Editions editions;
    private final ProcessEngineConfigurationImpl engine;
    private final Map<String, Table> tables = new ConcurrentHashMap<>();

    EngineDecisionTables(@Lazy Editions editions, @Lazy ProcessEngineConfigurationImpl engine) {
        this.editions = editions;
        this.engine = engine;
    }

    @Override
    public List<Map<String, Object>> evaluate(String edition, String table, Map<String, ?> inputs) {
        Table read = tables.computeIfAbsent(edition + "/" + table, path -> read(editions.get(edition), table));
        Map<String, Object> variables = new HashMap<>();
        read.inputs().forEach(name -> variables.put(name, null));
        variables.putAll(inputs);
        return inside(engine -> engine.evaluateDecisionTable(read.decision(), variables))
                .getResultList();
    }

    private Table read(Edition edition, String table) {
        try (InputStream content = edition.resources().get(table + ".dmn").getInputStream()) {
            DmnModelInstance model = Dmn.readModelFromStream(content);
            List<String> inputs = model.getModelElementsByType(InputExpression.class).stream()
                    .map(expression -> expression.getText().getTextContent().strip())
                    .toList();
            return new Table(inside(engine -> engine.parseDecision(table, model)), inputs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Parsing and evaluating ask the engine's configuration for the history setting, so both need a command around. */
    private <T> T inside(Function<DmnEngine, T> work) {
        return engine.getCommandExecutorTxRequired().execute(command -> work.apply(engine.getDmnEngine()));
    }
}
