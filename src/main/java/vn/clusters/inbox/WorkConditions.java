package vn.clusters.inbox;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.VietnameseText;

/** Which rows of open work a filter asks for: conditions in SQL, and what was typed as their parameters. */
final class WorkConditions {

    private static final String CODE = "[A-Z]+[0-9]*-[0-9]{6}-[0-9]{4,}";

    private final Actor actor;
    private final WorkList.Filter filter;
    private final WorkLanes lanes;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    /** @param agencies where the work of the officer's agencies lies, if that is asked for */
    WorkConditions(Actor actor, WorkList.Filter filter, AgencyLanes.Lanes agencies, Urgency.Days days) {
        this.actor = actor;
        this.filter = filter;
        this.lanes = WorkLanes.of(actor, filter, filter.whose(), agencies, parameters);
        equals();
        others(days);
        words();
    }

    private void equals() {
        equal("procedure_key", "procedure", filter.procedure());
        equal("task_key", "step", filter.step());
        equal("edition", "edition", filter.edition());
        equal("state", "state", filter.state());
        equal("dossier", "dossier", isCode() ? code() : filter.dossier());
    }

    private void others(Urgency.Days days) {
        if (filter.unit() != null) {
            and("units like :unit", "unit", "%" + WorkKeys.unit(filter.unit()) + "%");
        }
        if (filter.agency() != null) {
            and("(desk_agency = :agency or local_committee = :agency)", "agency", filter.agency());
        }
        if (filter.officer() != null) {
            and("(assignee = :officer or officer = :officer)", "officer", filter.officer());
        }
        if (filter.due() != null) {
            and("due_on >= :weekFrom", "weekFrom", days.today());
            and("due_on < :weekUntil", "weekUntil", days.nextMonday());
        }
        Urgency.of(filter.urgency()).ifPresent(urgency -> {
            and("due_on >= :from", "from", days.from(urgency));
            and("due_on < :until", "until", days.until(urgency));
        });
    }

    private boolean isCode() {
        return filter.q() != null && code().matches(CODE);
    }

    private String code() {
        return filter.q().toUpperCase(Locale.ROOT);
    }

    private void words() {
        if (!isCode()) {
            contains("search_text", "word", filter.q());
        }
        contains("search_text", "who", filter.applicant());
        contains("applicant_text", "applicant", filter.applicant());
    }

    private void contains(String column, String name, String text) {
        List<String> words = Arrays.stream(VietnameseText.searchable(text).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        for (int at = 0; at < words.size(); at++) {
            String pattern = "%" + words.get(at).replaceAll("([!%_])", "!$1") + "%";
            and(column + " like :" + name + at + " escape '!'", name + at, pattern);
        }
    }

    private void equal(String column, String name, String value) {
        if (value != null) {
            and(column + " = :" + name, name, value);
        }
    }

    private void and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
    }

    void parameter(String name, Object value) {
        parameters.put(name, value);
    }

    Map<String, Object> parameters() {
        return parameters;
    }

    List<String> lanes() {
        return lanes.names();
    }

    /** Whether lanes are read one by one, each in its order; words and dossiers have indexes of their own. */
    boolean isByLane() {
        return filter.q() == null && filter.applicant() == null && filter.dossier() == null;
    }

    /** The conditions, each after an {@code and}. */
    String and() {
        return conditions.stream().map(condition -> " and " + condition).collect(Collectors.joining());
    }

    /** In whichever lane; an administrator sees the open work of a named dossier, whoever's it is. */
    String inAnyLane() {
        if (actor.isAdministrator() && (filter.dossier() != null || isCode())) {
            return "1 = 1";
        }
        return lanes.any();
    }

    /** One branch for each lane, given the condition that a row lies in it. */
    String eachOf(List<String> some, Function<String, String> branch) {
        return some.stream().map(lanes::in).map(branch).collect(Collectors.joining(" union all "));
    }
}
