package vn.clusters.brief;

import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;

/** On the dossier page: what leaders asked and what was answered. */
@Controller
@RequestMapping("/dossiers/{code}/questions")
class QuestionPages {

    private final Questions questions;

    QuestionPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    String panel(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        List<Question.View> asked = questions.of(code);
        model.addAttribute("code", code);
        model.addAttribute("questions", asked);
        model.addAttribute(
                "answerable",
                asked.stream().filter(one -> questions.mayAnswer(one, actor)).toList());
        return "brief/questions";
    }

    @PostMapping
    String ask(
            @PathVariable String code,
            @RequestParam String text,
            @RequestParam(required = false) String agency,
            @AuthenticationPrincipal(expression = "actor") Actor actor) {
        questions.ask(code, text, agency, actor);
        return "redirect:/dossiers/{code}/brief#asked";
    }

    @PostMapping("/{id}")
    String answer(
            @PathVariable String code,
            @PathVariable long id,
            @RequestParam String text,
            @AuthenticationPrincipal(expression = "actor") Actor actor) {
        questions.answer(code, id, text, actor);
        return "redirect:/dossiers/{code}#questions";
    }
}
