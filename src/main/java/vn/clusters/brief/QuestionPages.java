package vn.clusters.brief;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.Actor;

/** On the dossier page: what leaders asked and what the officer in charge answered. */
@Controller
@RequestMapping("/dossiers/{code}/questions")
class QuestionPages {

    private final Questions questions;

    QuestionPages(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    String panel(@PathVariable String code, @AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        model.addAttribute("code", code);
        model.addAttribute("mayAnswer", questions.mayAnswer(code, actor));
        model.addAttribute("questions", questions.of(code));
        return "brief/questions";
    }

    @PostMapping
    String ask(
            @PathVariable String code,
            @RequestParam String text,
            @AuthenticationPrincipal(expression = "actor") Actor actor) {
        questions.ask(code, text, actor);
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
