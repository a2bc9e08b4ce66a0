package vn.clusters.support;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.ExtensionElements;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** The files of the law as they lie in the folders, for tests that read sources. */
public final class Models {

    private static final Path LAW = Path.of("bpmn");
    private static final Path FORMS = Path.of("forms");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One drawn process of one edition. */
    public record Model(Path file, BpmnModelInstance bpmn) {
        public Process process() {
            return bpmn.getModelElementsByType(Process.class).iterator().next();
        }

        public String edition() {
            return folder().getFileName().toString();
        }

        public Path folder() {
            return file.getParent();
        }

        public String id() {
            return nameOf(file);
        }

        public <T extends ModelElementInstance> Collection<T> all(Class<T> type) {
            return bpmn.getModelElementsByType(type);
        }

        /** A complaint that names the file and the element. */
        public String at(String element, String complaint) {
            return LAW.relativize(file) + " #" + element + ": " + complaint;
        }
    }

    private Models() {}

    /** Every model, in the order of the folders. */
    public static List<Model> all() {
        return files(LAW, ".bpmn").stream()
                .map(file -> new Model(file, Bpmn.readModelFromFile(file.toFile())))
                .toList();
    }

    /** The file of that name in the composed edition: its own, or that of the edition it amends. */
    public static Optional<Path> composed(Path folder, String name) {
        for (Path edition = folder; edition != null; edition = amended(edition)) {
            if (Files.exists(edition.resolve(name))) {
                return Optional.of(edition.resolve(name));
            }
        }
        return Optional.empty();
    }

    private static Path amended(Path folder) {
        try {
            JsonNode amends = new YAMLMapper()
                    .readTree(folder.resolve("edition.yaml").toFile())
                    .get("amends");
            return amends == null ? null : folder.resolveSibling(amends.asText());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The screen of a user task in an edition. */
    public static Optional<JsonNode> form(Model model, String task) {
        for (Path edition = model.folder(); edition != null; edition = amended(edition)) {
            Path own = FORMS.resolve(edition.getFileName()).resolve(task + ".form");
            if (Files.exists(own)) {
                return Optional.of(json(own));
            }
        }
        Path common = FORMS.resolve(task + ".form");
        return Files.exists(common) ? Optional.of(json(common)) : Optional.empty();
    }

    public static List<Path> forms() {
        return files(FORMS, ".form");
    }

    /** The values an officer may choose; empty when the form has one button only. */
    public static List<String> outcomes(JsonNode form) {
        List<String> outcomes = new ArrayList<>();
        for (JsonNode component : form.path("components")) {
            outcomes.addAll(outcomes(component));
            if ("outcome".equals(component.path("key").asText())) {
                component
                        .path("values")
                        .forEach(value -> outcomes.add(value.path("value").asText()));
            }
        }
        return outcomes;
    }

    /** What the engine is told about an element, of one kind; empty when it is told nothing. */
    public static <T extends ModelElementInstance> List<T> extensions(BaseElement element, Class<T> type) {
        ExtensionElements extensions = element.getExtensionElements();
        if (extensions == null) {
            return List.of();
        }
        List<T> found = new ArrayList<>(extensions.getChildElementsByType(type));
        extensions.getElements().forEach(outer -> found.addAll(outer.getChildElementsByType(type)));
        return found;
    }

    /** The fork that the outcome of a task reaches before anybody chooses again, if there is one. */
    public static Optional<ExclusiveGateway> nextChoice(UserTask task) {
        FlowNode node = task;
        while (node.getOutgoing().size() == 1) {
            node = node.getOutgoing().iterator().next().getTarget();
            if (node instanceof UserTask || node instanceof CallActivity) {
                return Optional.empty();
            }
        }
        return node instanceof ExclusiveGateway gateway ? Optional.of(gateway) : Optional.empty();
    }

    /** The folders of all editions in whose composition the model stands. */
    public static List<Path> editionsUsing(Model model) {
        try (Stream<Path> editions = Files.list(model.folder().getParent())) {
            return editions.filter(edition -> composed(
                                    edition, model.file().getFileName().toString())
                            .filter(model.file()::equals)
                            .isPresent())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String nameOf(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.lastIndexOf('.'));
    }

    private static JsonNode json(Path file) {
        try {
            return JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> files(Path root, String ending) {
        try (Stream<Path> found = Files.walk(root)) {
            return found.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
