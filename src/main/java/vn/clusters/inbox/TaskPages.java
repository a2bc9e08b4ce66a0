package vn.clusters.inbox;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;
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
    private final MessageSource messages;

    TaskPages(Tasks tasks, TaskDoor door, WorkItems items, WorkRows rows, Dossiers dossiers, MessageSource messages) {
        this.tasks = tasks;
        this.door = door;
        this.items = items;
        this.rows = rows;
        this.dossiers = dossiers;
        this.messages = messages;
    }

    @GetMapping("/tasks/{id}")
    String task(@PathVariable String id, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        Task task = door.readable(id, actor);
        show(task, actor, model);
        return "inbox/task";
    }

    @PostMapping("/tasks/{id}")
    Object complete(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> sent,
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            Model model,
            RedirectAttributes flash) {
        Task task = tasks.get(id);
        Map<String, Object> answers = answers(tasks.form(id), sent);
        try {
            tasks.complete(id, actor, sent.getFirst("outcome"), answers);
        } catch (Problem problem) {
            if (problem.status() != HttpStatus.UNPROCESSABLE_ENTITY.value()) {
                throw problem;
            }
            return again(task, actor, problem, answers, model);
        }
        flash.addFlashAttribute("done", task.name());
        next(task, actor).ifPresent(next -> flash.addFlashAttribute("nextTask", next));
        return "redirect:/inbox";
    }

    private ModelAndView again(Task task, Actor actor, Problem problem, Map<String, Object> answers, Model model) {
        show(task, actor, model);
        model.addAttribute("values", answers);
        model.addAttribute("errors", problem.properties().getOrDefault("errors", Map.of()));
        model.addAttribute(
                "refusal",
                messages.getMessage("problem." + problem.type(), problem.arguments(), LocaleContextHolder.getLocale()));
        return new ModelAndView("inbox/task", model.asMap(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private void show(Task task, Actor actor, Model model) {
        Form form = tasks.form(task.id());
        model.addAttribute("task", task);
        model.addAttribute("form", form);
        model.addAttribute("groups", groups(form));
        model.addAttribute("requiredFor", requiredFor(form));
        model.addAttribute("values", prefilled(form));
        model.addAttribute("errors", Map.of());
        model.addAttribute("mayDo", door.mayDo(task, actor));
        model.addAttribute("dossier", dossiers.get(task.dossier()));
        items.findById(task.id()).ifPresent(item -> model.addAttribute("row", rows.row(item, actor)));
    }

    private static Map<String, List<Form.Field>> groups(Form form) {
        Map<String, List<Form.Field>> groups = new LinkedHashMap<>();
        form.fields().forEach(field -> groups.computeIfAbsent(
                        field.group() == null ? "" : field.group(), group -> new java.util.ArrayList<>())
                .add(field));
        return groups;
    }

    /** For which outcomes a field must be filled, by the labels of their buttons. */
    private static Map<String, String> requiredFor(Form form) {
        Map<String, String> labels = new HashMap<>();
        form.fields()
                .forEach(field -> labels.put(
                        field.key(),
                        form.outcomes().stream()
                                .filter(outcome -> field.requiredFor().contains(outcome.value()))
                                .map(Form.Option::label)
                                .collect(Collectors.joining(", "))));
        return labels;
    }

    private static Map<String, Object> prefilled(Form form) {
        Map<String, Object> values = new HashMap<>();
        form.fields().forEach(field -> values.put(field.key(), field.value()));
        return values;
    }

    /** Only the form's own fields: the page also sends the outcome and a token. */
    private static Map<String, Object> answers(Form form, MultiValueMap<String, String> sent) {
        Map<String, Object> answers = new HashMap<>();
        for (Form.Field field : form.fields()) {
            if (sent.containsKey(field.key())) {
                boolean several = field.type().equals("multiselect");
                answers.put(field.key(), several ? sent.get(field.key()) : sent.getFirst(field.key()));
            }
        }
        return answers;
    }

    private java.util.Optional<WorkItem> next(Task done, Actor actor) {
        return items.findByDossierOrderByOpenedAtAscTaskIdAsc(done.dossier()).stream()
                .filter(item -> actor.username().equals(item.assignee())
                        || item.assignee() == null && actor.desks().contains(item.desk()))
                .findFirst();
    }
}
