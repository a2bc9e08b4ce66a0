package vn.clusters.law;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import vn.clusters.kernel.Citation;

/** Puts together what an amending decree changes and what it leaves alone. */
final class EditionComposer {

    private final EditionFolders source;
    private final Map<String, EditionFolder> folders = new LinkedHashMap<>();

    EditionComposer(EditionFolders source) {
        this.source = source;
        source.editions().forEach(this::add);
        folders.values().forEach(this::checkOrigins);
    }

    private void add(EditionFolder folder) {
        for (EditionFolder other : folders.values()) {
            boolean sameDay = other.file().inForceFrom().equals(folder.file().inForceFrom());
            if (other.file().law().equals(folder.file().law()) && sameDay) {
                throw folder.fault("inForceFrom:", "in force from the same day as " + other.path());
            }
        }
        if (folders.put(folder.file().id(), folder) != null) {
            throw folder.fault("id:", "the id stands twice");
        }
    }

    private void checkOrigins(EditionFolder folder) {
        checkOrigin(folder, "amends:", folder.file().amends());
        checkOrigin(folder, "replaces:", folder.file().replaces());
    }

    private void checkOrigin(EditionFolder folder, String key, String origin) {
        EditionFolder other = folders.get(origin);
        if (origin != null
                && (other == null || !other.file().law().equals(folder.file().law()))) {
            throw folder.fault(key, "no edition of this law: " + origin);
        }
        if (origin != null && !other.file().inForceFrom().isBefore(folder.file().inForceFrom())) {
            throw folder.fault(key, "not an earlier edition: " + origin);
        }
    }

    /** Oldest first. */
    List<Edition> editions() {
        return folders.values().stream()
                .map(this::edition)
                .sorted(Comparator.comparing(Edition::inForceFrom).thenComparing(Edition::id))
                .toList();
    }

    Map<String, DmnTable> tables(Edition edition) {
        EditionFolder folder = folders.get(edition.id());
        Map<String, DmnTable> tables = edition.resources().entrySet().stream()
                .filter(file -> file.getKey().endsWith(".dmn"))
                .collect(Collectors.toMap(
                        file -> file.getKey().substring(0, file.getKey().length() - 4),
                        file -> DmnTableReader.read(origin(folder, file.getKey()), file.getValue())));
        EditionCheck.composed(folder, tables);
        return tables;
    }

    private String origin(EditionFolder folder, String name) {
        return folder.files().containsKey(name)
                ? folder.path() + "/" + name
                : origin(folders.get(folder.file().amends()), name);
    }

    private Edition edition(EditionFolder folder) {
        EditionFile file = folder.file();
        Map<String, Resource> resources = new TreeMap<>(source.forms(null));
        resources.putAll(files(folder));
        return new Edition(
                file.id(),
                file.law(),
                file.title(),
                file.inForceFrom(),
                new Citation(file.inForceBy()),
                file.amends(),
                file.replaces(),
                file.acts(),
                transition(file.transition()),
                Set.copyOf(regulated(folder)),
                resources);
    }

    private Map<String, Resource> files(EditionFolder folder) {
        Map<String, Resource> files = new TreeMap<>();
        if (folder.file().amends() != null) {
            files.putAll(files(folders.get(folder.file().amends())));
        }
        files.putAll(folder.files());
        files.putAll(source.forms(folder.file().id()));
        return files;
    }

    private Set<String> regulated(EditionFolder folder) {
        Set<String> procedures = new LinkedHashSet<>(folder.file().procedures());
        if (folder.file().amends() != null) {
            procedures.addAll(regulated(folders.get(folder.file().amends())));
        }
        return procedures;
    }

    private static Edition.Transition transition(EditionFile.Transition written) {
        return written == null
                ? null
                : new Edition.Transition(
                        Milestone.of(written.keepsPreviousIf()),
                        new Citation(written.citation()),
                        written.explanation());
    }
}
