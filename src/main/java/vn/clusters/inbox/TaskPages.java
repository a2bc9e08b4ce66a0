package vn.clusters.inbox;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.clusters.clock.StepTargets;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.law.Editions;
import vn.clusters.workflow.Form;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/** One task on one page: the question, its form, and beside it what the officer needs to know. */
@Controller
class TaskPages {

    private final Tasks tasks;
    private final TaskDoor door;
    private final WorkItems items;
    private final WorkRows rows;
    private final Dossiers dossiers;
    private final Editions editions;
    private final StepTargets targets;
    private final TaskDrafts drafts;
    private final MessageSource messages;

    TaskPages(
            Tasks tasks,
            TaskDoor door,
            WorkItems items,
            WorkRows rows,
            Dossiers dossiers,
            Editions editions,
            StepTargets targets,
            TaskDrafts drafts,
            MessageSource messages) {
        this.tasks = tasks;
        this.door = door;
        this.items = items;
        this.rows = rows;
        this.dossiers = dossiers;
        this.editions = editions;
        this.targets = targets;
        this.drafts = drafts;
        this.messages = messages;
    }

    @GetMapping("/tasks/{id}")
    String task(@PathVariable String id, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        Task task = door.readable(id, actor);
        Form form = tasks.form(id);
        show(task, form, actor, model);
        model.addAttribute("sections", new FormLayout(form, restored(task, form, actor, model), Map.of()).sections());
        return "inbox/task";
    }

    /** What the officer typed here before, null to show what the form prefills. */
    private Map<String, Object> restored(Task task, Form form, Actor actor, Model model) {
        Optional<TaskDraft> draft = door.mayDo(task, actor) ? drafts.find(task.id(), actor) : Optional.empty();
        draft.ifPresent(found -> model.addAttribute("draft", found));
        return draft.map(found -> drafts.values(form, found)).orElse(null);
    }

    @PostMapping("/tasks/{id}")
    Object complete(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            Model model,
            RedirectAttributes flash) {
        Task task = tasks.get(id);
        SentForm filled = new SentForm(tasks.form(id), sent);
        try {
            tasks.complete(id, actor, sent.getFirst("outcome"), filled.answers());
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.UNPROCESSABLE_ENTITY.value()) {
                throw problem;
            }
            return again(task, filled, actor, problem, model);
        }
        flash.addFlashAttribute("done", task.name());
        flash.addFlashAttribute("doneKey", task.key());
        flash.addFlashAttribute("doneDossier", task.dossier());
        next(task, actor).ifPresent(next -> flash.addFlashAttribute("nextTask", next));
        return "redirect:/inbox";
    }

    private ModelAndView again(Task task, SentForm filled, Actor actor, Problem problem, Model model) {
        show(task, filled.form(), actor, model);
        Map<?, ?> errors = (Map<?, ?>) problem.properties().getOrDefault("errors", Map.of());
        model.addAttribute("sections", new FormLayout(filled.form(), filled.typed(), errors).sections());
        model.addAttribute("errors", errors);
        model.addAttribute(
                "refusal",
                messages.getMessage("problem." + problem.type(), problem.arguments(), LocaleContextHolder.getLocale()));
        return new ModelAndView("inbox/task", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private void show(Task task, Form form, Actor actor, Model model) {
        model.addAttribute("task", task);
        model.addAttribute("form", form);
        model.addAttribute("errors", Map.of());
        model.addAttribute("mayDo", door.mayDo(task, actor));
        model.addAttribute("holder", rows.holder(task.desk(), task.assignee()));
        Dossiers.View dossier = dossiers.get(task.dossier());
        model.addAttribute("dossier", dossier);
        model.addAttribute("edition", editions.get(dossier.edition()));
        items.findById(task.id()).ifPresent(item -> {
            model.addAttribute("row", rows.row(item, actor));
            LocalDate began = LocalDate.ofInstant(item.openedAt(), BusinessTime.ZONE);
            targets.of(dossier.edition(), dossier.procedure(), task.key(), began)
                    .ifPresent(target -> model.addAttribute("target", target));
        });
    }

    private Optional<WorkItem> next(Task done, Actor actor) {
        return items.findByDossierOrderByOpenedAtAscTaskIdAsc(done.dossier()).stream()
                .filter(item -> door.mayDo(item, actor))
                .findFirst();
    }
}
