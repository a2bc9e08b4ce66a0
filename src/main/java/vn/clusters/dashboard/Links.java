package vn.clusters.dashboard;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;
import vn.clusters.dossier.DossierFilter;

/** Writes the address of the list behind a figure. */
record Links(DossierFilter filter) {

    /** A figure of dossiers opened in the period. */
    Figure opened(int dossiers, Map<String, ?> narrowing) {
        Map<String, Object> asked = new LinkedHashMap<>(filter.asked());
        add(narrowing, asked);
        return new Figure(dossiers, address(asked));
    }

    /** A figure of what happened in the period, whenever the dossiers were opened. */
    Figure happened(int dossiers, Map<String, ?> narrowing) {
        Map<String, Object> asked = withoutPeriod();
        asked.put(Behind.SINCE, filter.from());
        asked.put(Behind.UNTIL, filter.to());
        add(narrowing, asked);
        return new Figure(dossiers, address(asked));
    }

    /** A figure of what is so now. */
    Figure now(int dossiers, Map<String, ?> narrowing) {
        Map<String, Object> asked = withoutPeriod();
        add(narrowing, asked);
        return new Figure(dossiers, address(asked));
    }

    private Map<String, Object> withoutPeriod() {
        Map<String, Object> asked = new LinkedHashMap<>(filter.asked());
        asked.remove("from");
        asked.remove("to");
        return asked;
    }

    /** Always in the same order. */
    private static void add(Map<String, ?> narrowing, Map<String, Object> asked) {
        asked.putAll(narrowing);
        Behind.KNOWN.stream().filter(narrowing::containsKey).forEach(name -> asked.put(name, asked.remove(name)));
    }

    private static String address(Map<String, Object> asked) {
        asked.values().removeIf(java.util.Objects::isNull);
        UriComponentsBuilder list = UriComponentsBuilder.fromPath("/dossiers");
        asked.keySet().forEach(name -> list.queryParam(name, "{" + name + "}"));
        return list.encode().buildAndExpand(asked).toUriString();
    }
}
