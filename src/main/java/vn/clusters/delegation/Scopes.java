package vn.clusters.delegation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Editions;
import vn.clusters.organisation.Role;

/** What an authorisation can be for: the roles that have substitutes, and the procedures and steps of the law. */
@Component
class Scopes {

    /** A post that one was named for, or that guards the house itself, is nobody else's. */
    private static final Set<Role> PERSONAL =
            Set.of(Role.COUNCIL_MEMBER, Role.COUNCIL_SECRETARY, Role.AUDITOR, Role.ADMINISTRATOR);

    private static final String LAW = "cluster-law";

    private static final Set<Role> SIGNING = Set.of(Role.CHAIR, Role.DIRECTOR, Role.DIVISION_HEAD);

    private final Editions editions;
    private final Map<String, String> steps;

    Scopes(Editions editions) {
        this.editions = editions;
        Map<String, String> known = new TreeMap<>();
        editions.all().forEach(edition -> known.putAll(edition.steps()));
        this.steps = sorted(known);
    }

    private static Map<String, String> sorted(Map<String, String> names) {
        Map<String, String> sorted = new LinkedHashMap<>();
        names.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.nullsLast(VietnameseText.order())))
                .forEach(step -> sorted.put(step.getKey(), step.getValue()));
        return sorted;
    }

    static boolean mayBeLent(Role role) {
        return !PERSONAL.contains(role);
    }

    /** Whether the role signs and approves what others prepared. */
    static boolean signs(Role role) {
        return SIGNING.contains(role);
    }

    /** Those in which a dossier can be opened; what runs beside one belongs to its procedure. */
    List<String> procedures() {
        TreeSet<String> procedures = new TreeSet<>();
        editions.all().stream()
                .filter(edition -> edition.law().equals(LAW))
                .forEach(edition -> procedures.addAll(edition.procedures()));
        return List.copyOf(procedures);
    }

    /** Name by key, in the order of names. */
    Map<String, String> steps() {
        return steps;
    }

    Optional<String> stepName(String key) {
        return Optional.ofNullable(key).map(known -> steps.getOrDefault(known, known));
    }
}
