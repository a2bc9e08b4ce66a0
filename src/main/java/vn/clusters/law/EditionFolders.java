package vn.clusters.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Finds the folders of law and the forms, in directories and in jars alike. */
final class EditionFolders {

    private static final PathMatchingResourcePatternResolver RESOLVER = new PathMatchingResourcePatternResolver();

    private final Map<String, Map<String, Resource>> files = new TreeMap<>();
    private final Map<String, Map<String, Resource>> forms = new TreeMap<>();

    EditionFolders(List<String> roots) {
        for (String root : roots) {
            for (Resource file : find(root + "bpmn/*/*/*.*")) {
                String[] path = path(file);
                String folder = "bpmn/" + path[path.length - 3] + "/" + path[path.length - 2];
                put(files, folder, path[path.length - 1], file);
            }
            for (Resource form : find(root + "forms/**/*.form")) {
                String[] path = path(form);
                put(forms, path[path.length - 2], path[path.length - 1], form);
            }
        }
    }

    /** The folders that hold an edition. */
    List<EditionFolder> editions() {
        return files.entrySet().stream()
                .filter(folder -> folder.getValue().containsKey("edition.yaml"))
                .map(folder -> EditionFolder.read(
                        folder.getKey(), folder.getValue().get("edition.yaml"), models(folder.getValue())))
                .toList();
    }

    /** Forms of every edition, or those that only the named edition changes. */
    Map<String, Resource> forms(String edition) {
        return forms.getOrDefault(edition == null ? "forms" : edition, Map.of());
    }

    private static Map<String, Resource> models(Map<String, Resource> folder) {
        Map<String, Resource> models = new LinkedHashMap<>(folder);
        models.keySet().removeIf(name -> !name.endsWith(".bpmn") && !name.endsWith(".dmn"));
        return models;
    }

    private static void put(Map<String, Map<String, Resource>> all, String folder, String name, Resource file) {
        Resource other = all.computeIfAbsent(folder, key -> new TreeMap<>()).put(name, file);
        if (other != null) {
            throw new UnreadableLaw(folder + "/" + name, 0, "stands twice, also in " + other.getDescription());
        }
    }

    private static String[] path(Resource resource) {
        try {
            return resource.getURL().getPath().split("/");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Resource[] find(String pattern) {
        try {
            return RESOLVER.getResources(pattern);
        } catch (java.io.FileNotFoundException e) {
            return new Resource[0];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
