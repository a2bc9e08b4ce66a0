package vn.clusters.law;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.springframework.core.io.Resource;

/**
 * The steps of one model in two editions.
 *
 * @param renamed "earlier name → later name"
 */
record ComparedModel(String name, List<String> added, List<String> removed, List<String> renamed) {

    boolean isSame() {
        return added.isEmpty() && removed.isEmpty() && renamed.isEmpty();
    }

    /** The models whose steps differ. */
    static List<ComparedModel> of(Edition earlier, Edition later) {
        TreeSet<String> files = new TreeSet<>(earlier.resources().keySet());
        files.addAll(later.resources().keySet());
        return files.stream()
                .filter(file -> file.endsWith(".bpmn"))
                .map(file -> of(
                        file, earlier.resources().get(file), later.resources().get(file)))
                .filter(model -> !model.isSame())
                .toList();
    }

    private static ComparedModel of(String file, Resource earlier, Resource later) {
        Map<String, String> before = DrawnSteps.of(earlier);
        Map<String, String> after = DrawnSteps.of(later);
        return new ComparedModel(
                LawWords.value(file.replace(".bpmn", "")),
                without(after, before),
                without(before, after),
                after.keySet().stream()
                        .filter(step -> before.containsKey(step) && !Objects.equals(before.get(step), after.get(step)))
                        .map(step -> before.get(step) + " → " + after.get(step))
                        .toList());
    }

    private static List<String> without(Map<String, String> steps, Map<String, String> others) {
        return steps.entrySet().stream()
                .filter(step -> !others.containsKey(step.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
