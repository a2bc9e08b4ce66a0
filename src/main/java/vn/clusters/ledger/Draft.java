package vn.clusters.ledger;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Recorded;

/** An act as it was announced, before it has its place in the chain. */
record Draft(String dossier, Acting acting, String act, String content, List<String> papers) {

    static Draft of(Recorded event, Acting acting) {
        String dossier = Objects.requireNonNull(event.dossier(), "an act without a dossier");
        Map<String, Object> content = content(event);
        content.remove("dossier");
        List<String> papers = papers(content.remove("papers"));
        return new Draft(dossier, acting, event.getClass().getSimpleName(), CanonicalJson.of(content), papers);
    }

    private static Map<String, Object> content(Recorded event) {
        Map<String, Object> content = new TreeMap<>();
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            content.put(component.getName(), value(event, component));
        }
        return content;
    }

    private static Object value(Recorded event, RecordComponent component) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> papers(Object value) {
        return value == null
                ? List.of()
                : Arrays.stream(((java.util.Collection<?>) value).toArray())
                        .map(String::valueOf)
                        .toList();
    }
}
