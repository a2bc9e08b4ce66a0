package vn.clusters.inbox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.servlet.ModelAndView;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;

/** The page of the list of work, grouped by urgency in words while it is sorted by due date. */
@Component
class WorkPage {

    /**
     * Rows under one heading.
     *
     * @param urgency null if the list is not sorted by it
     * @param continued whether the group began on the page before
     */
    record Group(String urgency, boolean continued, List<ListedRow> rows) {}

    private static final int ROWS = 25;

    private final WorkList list;
    private final WorkTally tally;
    private final WorkRows rows;
    private final ListedRows listed;
    private final WorkingDays days;
    private final FilterOptions options;
    private final Colleagues colleagues;
    private final SavedViews views;
    private final MessageSource messages;

    WorkPage(
            WorkList list,
            WorkTally tally,
            WorkRows rows,
            ListedRows listed,
            WorkingDays days,
            FilterOptions options,
            Colleagues colleagues,
            SavedViews views,
            MessageSource messages) {
        this.list = list;
        this.tally = tally;
        this.rows = rows;
        this.listed = listed;
        this.days = days;
        this.options = options;
        this.colleagues = colleagues;
        this.views = views;
        this.messages = messages;
    }

    /** A value that nobody offered is refused in words, above the list that the other values give. */
    ModelAndView show(Actor actor, WorkList.Filter asked, Model model) {
        WorkList.Filter filter = asked;
        HttpStatus status = HttpStatus.OK;
        while (!shown(actor, filter, model)) {
            status = HttpStatus.UNPROCESSABLE_ENTITY;
            filter = filter.with(
                    ((Problem) model.getAttribute("refused"))
                            .properties()
                            .get("field")
                            .toString(),
                    null);
        }
        model.addAttribute("filter", filter);
        model.addAttribute("steps", options.steps(actor, filter));
        if (filter.isFurther()) {
            model.addAttribute("options", options.of());
        }
        model.addAttribute("colleagues", colleagues.of(actor));
        model.addAttribute("holder", filter.holder() == null ? null : rows.holder(filter.holder()));
        model.addAttribute("views", views.of(actor));
        model.addAttribute("mayShare", SavedViews.managesAgency(actor));
        return new ModelAndView("inbox/inbox", model.asMap(), status);
    }

    /** The conditions that a list is seldom asked for by, as part of its page. */
    String filters(WorkList.Filter asked, Model model) {
        model.addAttribute("filter", asked);
        model.addAttribute("options", options.of());
        return "inbox/filters :: further";
    }

    /** How much there is on the tab that is asked for. */
    String count(Actor actor, WorkList.Filter asked, Model model) {
        int count = tally.of(actor, asked).of(asked.whose(), asked.urgency());
        model.addAttribute("count", count);
        model.addAttribute("cap", WorkCounts.CAP);
        return "inbox/count :: number";
    }

    /**
     * The list with a refusal above it.
     *
     * @param address of the list; one that is none gives the plain list
     */
    ModelAndView refused(Actor actor, String address, Problem problem, Model model) {
        WorkList.Filter filter;
        try {
            filter = ViewAddress.filter(address);
        } catch (Problem malformed) {
            filter = WorkList.Filter.of(Map.of());
        }
        ModelAndView page = show(actor, filter, model);
        page.addObject("refusal", words(problem));
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private boolean shown(Actor actor, WorkList.Filter filter, Model model) {
        try {
            Listing<WorkItem> page = list.page(actor, filter, ROWS);
            model.addAttribute("counts", tally.of(actor, filter));
            model.addAttribute("groups", groups(page.items(), filter, actor));
            model.addAttribute("next", page.next());
            return true;
        } catch (Problem problem) {
            if (!problem.properties().containsKey("field")) {
                throw problem;
            }
            model.addAttribute("refused", problem);
            model.addAttribute("refusal", words(problem));
            return false;
        }
    }

    private String words(Problem problem) {
        return messages.getMessage("problem." + problem.type(), problem.arguments(), LocaleContextHolder.getLocale());
    }

    private List<Group> groups(List<WorkItem> items, WorkList.Filter filter, Actor actor) {
        List<WorkRow> all = items.stream().map(item -> rows.row(item, actor)).toList();
        if (filter.order() != WorkSort.DUE) {
            return all.isEmpty() ? List.of() : List.of(group(null, filter.after() != null, all));
        }
        String before = filter.after() == null
                ? null
                : days.urgencies().of(WorkCursor.of(filter).dueOn()).slug();
        Map<Urgency, List<WorkRow>> groups = new EnumMap<>(Urgency.class);
        all.forEach(row -> groups.computeIfAbsent(Urgency.of(row.urgency()).orElseThrow(), any -> new ArrayList<>())
                .add(row));
        return groups.entrySet().stream()
                .map(group -> {
                    String urgency = group.getKey().slug();
                    return group(urgency, urgency.equals(before), group.getValue());
                })
                .toList();
    }

    private Group group(String urgency, boolean continued, List<WorkRow> some) {
        return new Group(urgency, continued, some.stream().map(listed::of).toList());
    }
}
