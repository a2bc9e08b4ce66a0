package vn.clusters.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.DeploymentBuilder;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;

/** Deploys every composed edition whole, so that a dossier is pinned to models, tables and forms at once. */
@Component
class Deployments implements SmartInitializingSingleton {

    private final Editions editions;
    private final RepositoryService repository;
    private final Map<String, String> deploymentOfEdition = new ConcurrentHashMap<>();

    Deployments(Editions editions, RepositoryService repository) {
        this.editions = editions;
        this.repository = repository;
    }

    @Override
    public void afterSingletonsInstantiated() {
        editions.all().forEach(this::deploy);
    }

    private void deploy(Edition edition) {
        DeploymentBuilder deployment = repository
                .createDeployment()
                .name(edition.id())
                .source(edition.law())
                .enableDuplicateFiltering(false);
        edition.resources().forEach((name, resource) -> {
            if (name.endsWith(".bpmn") || name.endsWith(".dmn") || name.endsWith(".form")) {
                add(deployment, "bpmn/" + edition.law() + "/" + edition.id() + "/" + name, resource);
            }
        });
        deploymentOfEdition.put(edition.id(), deployment.deploy().getId());
    }

    private static void add(DeploymentBuilder deployment, String name, Resource resource) {
        try (InputStream content = resource.getInputStream()) {
            deployment.addInputStream(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The process of an edition as it is deployed now.
     *
     * @throws Problem 422 {@code unknown-procedure}
     */
    ProcessDefinition process(String edition, String key) {
        ProcessDefinition definition = repository
                .createProcessDefinitionQuery()
                .deploymentId(deploymentOfEdition.get(editions.get(edition).id()))
                .processDefinitionKey(key)
                .singleResult();
        if (definition == null) {
            throw new Problem(422, "unknown-procedure", key);
        }
        return definition;
    }

    /** The companion process that was deployed together with a running one. */
    ProcessDefinition companion(ProcessDefinition running, String key) {
        return repository
                .createProcessDefinitionQuery()
                .deploymentId(running.getDeploymentId())
                .processDefinitionKey(key)
                .singleResult();
    }
}
