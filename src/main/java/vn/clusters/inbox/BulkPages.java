package vn.clusters.inbox;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;

/** Acts on the tasks ticked in the list, and a page with what became of each; the same for clients. */
@Controller
class BulkPages {

    /** Between the id and the lane in the value of a ticked box. */
    private static final String SEPARATOR = "|";

    private static final String LIST = "/inbox";

    private final Bulk bulk;
    private final MessageSource messages;

    BulkPages(Bulk bulk, MessageSource messages) {
        this.bulk = bulk;
        this.messages = messages;
    }

    /** The answer is 200 whatever became of the single tasks. */
    @PostMapping("/api/tasks/bulk")
    @ResponseBody
    Bulk.Report run(@RequestBody Bulk.Order order, @AuthenticationPrincipal(expression = "actor") Actor actor) {
        return bulk.run(order, actor);
    }

    @PostMapping("/inbox/bulk")
    ModelAndView run(
            @RequestParam(defaultValue = "") String act,
            @RequestParam(defaultValue = "") List<String> row,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = LIST) String list,
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            Model model) {
        boolean back = list.equals(LIST) || list.startsWith(LIST + "?");
        model.addAttribute("list", back ? list : LIST);
        try {
            List<Bulk.Row> rows = row.stream().map(BulkPages::row).toList();
            model.addAttribute("report", bulk.run(new Bulk.Order(act, rows, to), actor));
            return new ModelAndView("inbox/bulk", model.asMap());
        } catch (Problem problem) {
            model.addAttribute(
                    "refusal",
                    messages.getMessage(
                            "problem." + problem.type(), problem.arguments(), LocaleContextHolder.getLocale()));
            return new ModelAndView("inbox/bulk", model.asMap(), HttpStatus.valueOf(problem.status()));
        }
    }

    private static Bulk.Row row(String ticked) {
        int at = ticked.indexOf(SEPARATOR);
        return at < 0 ? new Bulk.Row(ticked, null) : new Bulk.Row(ticked.substring(0, at), ticked.substring(at + 1));
    }
}
