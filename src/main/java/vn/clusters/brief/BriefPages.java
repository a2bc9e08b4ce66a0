package vn.clusters.brief;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.clusters.inbox.SentForm;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** The brief on one page, and the acts that end the leader's task. */
@Controller
@RequestMapping("/dossiers/{code}/brief")
class BriefPages {

    private static final String PAGE = "brief/page";

    private final Briefs briefs;
    private final LeaderTasks leaders;
    private final Tasks tasks;
    private final Acts acts;
    private final SigningPages signing;
    private final Wording words;
    private final Addressees addressees;

    BriefPages(
            Briefs briefs,
            LeaderTasks leaders,
            Tasks tasks,
            Acts acts,
            SigningPages signing,
            Wording words,
            Addressees addressees) {
        this.briefs = briefs;
        this.leaders = leaders;
        this.tasks = tasks;
        this.acts = acts;
        this.signing = signing;
        this.words = words;
        this.addressees = addressees;
    }

    @GetMapping
    String page(
            @PathVariable String code,
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            HttpSession session,
            Model model) {
        show(code, leaders.of(code, actor), actor, session, model);
        return PAGE;
    }

    private void show(String code, Optional<Task> task, Actor actor, HttpSession session, Model model) {
        model.addAttribute("brief", briefs.of(code));
        model.addAttribute("task", task.orElse(null));
        model.addAttribute(
                "instead", task.flatMap(open -> leaders.power(open, actor)).orElse(null));
        model.addAttribute("acts", task.map(acts::of).orElse(List.of()));
        model.addAttribute("asked", task.isPresent() ? addressees.agencies(code) : List.of());
        model.addAttribute("typed", Map.of());
        model.addAttribute("errors", Map.of());
        SigningRow.in(session)
                .filter(row -> task.isPresent() && row.isAt(task.get().id()))
                .ifPresent(row -> model.addAttribute("row", row));
    }

    /** @throws Problem as the task's own page does, but for what was filled in wrongly, which is shown again */
    @PostMapping("/{task}")
    Object act(
            @PathVariable String code,
            @PathVariable String task,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            HttpSession session,
            Model model,
            RedirectAttributes flash) {
        Optional<SigningRow> row = SigningRow.in(session).filter(found -> found.isAt(task));
        try {
            Task open = mine(code, task);
            SentForm filled = new SentForm(tasks.form(task), sent);
            return completed(open, filled, row, actor, session, model, flash);
        } catch (Problem problem) {
            return row.map(found -> refused(found, problem, session)).orElseThrow(() -> problem);
        }
    }

    private Task mine(String code, String task) {
        Task open = tasks.get(task);
        if (!open.dossier().equals(code)) {
            throw new Problem(404, "unknown-task", task);
        }
        return open;
    }

    private Object completed(
            Task task,
            SentForm filled,
            Optional<SigningRow> row,
            Actor actor,
            HttpSession session,
            Model model,
            RedirectAttributes flash) {
        String outcome = filled.sent().getFirst("outcome");
        try {
            tasks.complete(task.id(), actor, outcome, filled.answers());
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.UNPROCESSABLE_ENTITY.value()) {
                throw problem;
            }
            return again(task, filled, problem, actor, session, model);
        }
        if (row.isPresent()) {
            row.get().pass(true, label(filled, outcome));
            return signing.goOn(row.get(), session);
        }
        flash.addFlashAttribute("done", task.name());
        flash.addFlashAttribute("doneDossier", task.dossier());
        return "redirect:/inbox";
    }

    private static String label(SentForm filled, String outcome) {
        return filled.form().outcomes().stream()
                .filter(option -> option.value().equals(outcome))
                .map(option -> option.label())
                .findFirst()
                .orElse(outcome);
    }

    private Object refused(SigningRow row, Problem problem, HttpSession session) {
        row.pass(false, words.problem(problem));
        return signing.goOn(row, session);
    }

    private ModelAndView again(
            Task task, SentForm filled, Problem problem, Actor actor, HttpSession session, Model model) {
        show(task.dossier(), Optional.of(task), actor, session, model);
        model.addAttribute("typed", filled.typed());
        model.addAttribute("errors", problem.properties().getOrDefault("errors", Map.of()));
        model.addAttribute("refusal", words.problem(problem));
        model.addAttribute("opened", filled.sent().getFirst("outcome"));
        return new ModelAndView(PAGE, model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }
}
