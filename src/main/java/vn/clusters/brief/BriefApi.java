package vn.clusters.brief;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;

/** The brief and its questions as JSON. */
@RestController
@RequestMapping("/api")
class BriefApi {

    private final Briefs briefs;
    private final Questions questions;
    private final Agenda agenda;

    BriefApi(Briefs briefs, Questions questions, Agenda agenda) {
        this.briefs = briefs;
        this.questions = questions;
        this.agenda = agenda;
    }

    /** @param agency one that gave its opinion, null for the officer in charge */
    record Asked(String text, String agency) {}

    /** An answer. */
    record Said(String text) {}

    @GetMapping("/dossiers/{code}/brief")
    Brief brief(@PathVariable String code) {
        return briefs.of(code);
    }

    @GetMapping("/dossiers/{code}/questions")
    List<Question.View> questions(@PathVariable String code) {
        return questions.of(code);
    }

    @PostMapping("/dossiers/{code}/questions")
    @ResponseStatus(HttpStatus.CREATED)
    Question.View ask(
            @PathVariable String code,
            @RequestBody Asked asked,
            @AuthenticationPrincipal(expression = "actor") Actor actor) {
        return questions.ask(code, asked.text(), asked.agency(), actor);
    }

    @PostMapping("/dossiers/{code}/questions/{id}/answer")
    Question.View answer(
            @PathVariable String code,
            @PathVariable long id,
            @RequestBody Said said,
            @AuthenticationPrincipal(expression = "actor") Actor actor) {
        return questions.answer(code, id, said.text(), actor);
    }

    /** What waits for the leader who asks, by due date. */
    @GetMapping("/briefs")
    Listing<Agenda.Item> agenda(
            @AuthenticationPrincipal(expression = "actor") Actor actor, @RequestParam(required = false) String after) {
        return agenda.of(actor, after);
    }
}
