package vn.clusters.workflow;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;
import vn.clusters.workflow.Workflow.Ahead;

/** Reads off the models which steps a running procedure may still come to. */
@Component
class Road {

    private final ProgressReader progress;
    private final Deployments deployments;
    private final RepositoryService repository;

    Road(ProgressReader progress, Deployments deployments, RepositoryService repository) {
        this.progress = progress;
        this.deployments = deployments;
        this.repository = repository;
    }

    Ahead ahead(String dossier, String edition, boolean settled) {
        ProgressReader.Open open = progress.open(dossier);
        RoadMap own = map(repository.getProcessDefinition(open.definition()));
        RoadMap other = map(deployments.process(edition, open.procedure()));
        Map<String, String> before = own.from(open.activities(), Set.of());
        if (settled || own.crossings().isEmpty()) {
            return new Ahead(before, other.from(open.activities(), Set.of()));
        }
        return new Ahead(before, untilSettled(own, other, open.activities()));
    }

    /** The law is settled at a crossing of the model: up to there the own steps, from there those of the other edition. */
    private static Map<String, String> untilSettled(RoadMap own, RoadMap other, Collection<String> activities) {
        Map<String, String> steps = new LinkedHashMap<>(own.from(activities, own.crossings()));
        List<String> entries = own.entries().stream().filter(other::knows).toList();
        steps.putAll(other.from(entries.isEmpty() ? other.crossings() : entries, Set.of()));
        return steps;
    }

    private RoadMap map(ProcessDefinition process) {
        return new RoadMap(
                repository.getBpmnModelInstance(process.getId()),
                called -> repository.getBpmnModelInstance(
                        deployments.companion(process, called).getId()));
    }
}
