package vn.clusters.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;

/** Lists open work for an officer, a page at a time. */
@Component
class WorkList {

    static final int PAGE = 50;

    /** The work of everybody in the officer's agencies. */
    static final String AGENCY = "agency";

    /**
     * What is asked for; null means any. The names are those of the address; {@code after} is the cursor of the page before.
     *
     * @param whose mine, unclaimed (of the officer's desks), all (both) or agency (everybody's there)
     * @param holder sign-in name or desk of whoever has the work now, for those who lead them; then {@code whose} is moot
     * @param urgency overdue, near, open or none; {@code due} is null or week: from today to Sunday
     * @param unit code of a unit as it stands today
     * @param agency id of the agency at whose desk the work lies or whose committee is in charge of the dossier
     * @param officer who took the work or is in charge of the dossier
     * @param sort due, received, procedure or place; {@code state} is the dossier's
     */
    record Filter(
            String whose,
            String holder,
            String urgency,
            String due,
            String procedure,
            String dossier,
            String step,
            String edition,
            String unit,
            String agency,
            String applicant,
            String officer,
            String state,
            String q,
            String sort,
            String after) {

        private static final Set<String> FURTHER =
                Set.of("applicant", "urgency", "due", "procedure", "edition", "state", "unit", "agency", "officer");

        static Filter of(Map<String, String> asked) {
            return new Filter(
                    given(asked, "whose", "all"),
                    given(asked, "holder", null),
                    given(asked, "urgency", null),
                    given(asked, "due", null),
                    given(asked, "procedure", null),
                    given(asked, "dossier", null),
                    given(asked, "step", null),
                    given(asked, "edition", null),
                    given(asked, "unit", null),
                    given(asked, "agency", null),
                    given(asked, "applicant", null),
                    given(asked, "officer", null),
                    given(asked, "state", null),
                    given(asked, "q", null),
                    given(asked, "sort", "due"),
                    given(asked, "after", null));
        }

        /** Of a parameter sent more than once, the last that says anything counts. */
        static Filter ofAddress(MultiValueMap<String, String> parameters) {
            Map<String, String> asked = new LinkedHashMap<>();
            parameters.forEach((name, values) ->
                    values.stream().filter(value -> !value.isBlank()).forEach(value -> asked.put(name, value)));
            return of(asked);
        }

        private static String given(Map<String, String> asked, String name, String otherwise) {
            String value = asked.get(name);
            return value == null || value.isBlank() ? otherwise : value.strip();
        }

        /** The same but for one component; null takes it away. */
        public Filter with(String name, String value) {
            Map<String, String> changed = asked();
            changed.put(name, value);
            return of(changed);
        }

        /** What differs from the plain list, by name, in the order of the components. */
        Map<String, String> asked() {
            Map<String, String> asked = new LinkedHashMap<>();
            asked.put("whose", "all".equals(whose) ? null : whose);
            asked.put("holder", holder);
            asked.put("urgency", urgency);
            asked.put("due", due);
            asked.put("procedure", procedure);
            asked.put("dossier", dossier);
            asked.put("step", step);
            asked.put("edition", edition);
            asked.put("unit", unit);
            asked.put("agency", agency);
            asked.put("applicant", applicant);
            asked.put("officer", officer);
            asked.put("state", state);
            asked.put("q", q);
            asked.put("sort", "due".equals(sort) ? null : sort);
            asked.put("after", after);
            asked.values().removeIf(Objects::isNull);
            return asked;
        }

        boolean ofAgency() {
            return holder == null && AGENCY.equals(whose);
        }

        /** Whether less than the whole list is asked for. */
        public boolean isNarrow() {
            return asked().keySet().stream()
                    .anyMatch(name -> !List.of("whose", "sort", "after").contains(name));
        }

        /** Whether a condition is asked for that is not always on the page. */
        public boolean isFurther() {
            return asked().keySet().stream().anyMatch(FURTHER::contains);
        }

        /** The page that shows it. */
        public String getAddress() {
            UriComponentsBuilder page = UriComponentsBuilder.fromPath("/inbox");
            asked().forEach((name, value) -> page.queryParam(name, "{" + name + "}"));
            return page.encode().buildAndExpand(asked()).toUriString();
        }

        WorkSort order() {
            return WorkSort.of(sort).orElseThrow(() -> FilterCheck.unknown("sort", sort));
        }
    }

    private final EntityManager entities;
    private final WorkingDays days;
    private final FilterCheck check;
    private final AgencyLanes agencies;

    WorkList(EntityManager entities, WorkingDays days, FilterCheck check, AgencyLanes agencies) {
        this.entities = entities;
        this.days = days;
        this.check = check;
        this.agencies = agencies;
    }

    /** @throws Problem 422 {@code cursor-malformed}, {@code filter-unknown} */
    @Transactional(readOnly = true)
    public Listing<WorkItem> page(Actor actor, Filter filter) {
        return page(actor, filter, PAGE);
    }

    @Transactional(readOnly = true)
    public Listing<WorkItem> page(Actor actor, Filter filter, int most) {
        check.require(actor, filter);
        WorkQuery query = query(actor, filter);
        if (query.findsNothing()) {
            return new Listing<>(List.of(), null);
        }
        @SuppressWarnings("unchecked")
        List<WorkItem> found = prepared(
                        entities.createNativeQuery(query.page(most + 1), WorkItem.class), query.parameters())
                .getResultList();
        boolean more = found.size() > most;
        List<WorkItem> items = more ? found.subList(0, most) : found;
        return new Listing<>(items, more ? WorkCursor.after(items.get(most - 1), filter) : null);
    }

    /** How many rows a filter finds, counted up to {@code most}. */
    @Transactional(readOnly = true)
    public int size(Actor actor, Filter filter, int most) {
        check.require(actor, filter);
        WorkQuery query = query(actor, filter);
        if (query.findsNothing()) {
            return 0;
        }
        Query count = prepared(entities.createNativeQuery(query.size(most)), query.parameters());
        return ((Number) count.getSingleResult()).intValue();
    }

    private WorkQuery query(Actor actor, Filter filter) {
        return new WorkQuery(actor, filter, agencies.of(actor, filter), days.urgencies());
    }

    private static Query prepared(Query statement, Map<String, Object> parameters) {
        parameters.forEach(statement::setParameter);
        return statement;
    }
}
