package vn.clusters.brief;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.inbox.OpenWork;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Listing;

/** What waits for a leader; what nothing is in the way of is gone through in a row, each act confirmed by itself. */
@Controller
@RequestMapping("/briefs")
class SigningPages {

    private static final String LIST = "redirect:/briefs";

    private final Agenda agenda;
    private final Questions questions;
    private final Wording words;

    SigningPages(Agenda agenda, Questions questions, Wording words) {
        this.agenda = agenda;
        this.questions = questions;
        this.words = words;
    }

    @GetMapping
    String list(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String after,
            HttpSession session,
            Model model) {
        Listing<Agenda.Item> page = agenda.of(actor, after);
        model.addAttribute("leader", LeaderTasks.isLeader(actor));
        model.addAttribute("after", after);
        model.addAttribute("next", page.next());
        model.addAttribute("looked", page.items().size());
        model.addAttribute(
                "ready", page.items().stream().filter(Agenda.Item::ready).toList());
        model.addAttribute(
                "marked", page.items().stream().filter(item -> !item.ready()).toList());
        model.addAttribute("waiting", questions.waitingFor(actor));
        model.addAttribute(
                "results", SigningRow.in(session).map(SigningRow::results).orElse(List.of()));
        return "brief/list";
    }

    /** On the list of work: questions for the officer, nothing if there are none. */
    @GetMapping("/waiting")
    String waiting(@AuthenticationPrincipal(expression = "actor") Actor actor, Model model) {
        model.addAttribute("waiting", questions.waitingFor(actor));
        return "brief/waiting";
    }

    /** What is ready on the page shown. */
    @PostMapping("/row")
    String start(
            @AuthenticationPrincipal(expression = "actor") Actor actor,
            @RequestParam(required = false) String after,
            HttpSession session) {
        List<OpenWork.Item> ready = agenda.of(actor, after).items().stream()
                .filter(Agenda.Item::ready)
                .map(Agenda.Item::work)
                .toList();
        return goOn(new SigningRow(ready, after), session);
    }

    /** Leaves the dossier as it is. */
    @PostMapping("/row/skip")
    String skip(HttpSession session) {
        Optional<SigningRow> row = SigningRow.in(session);
        row.ifPresent(found -> found.pass(false, words.say("row.skipped")));
        return row.map(found -> goOn(found, session)).orElse(LIST);
    }

    /** To the next dossier that is still without marks, or back to the page of the list where the row began. */
    String goOn(SigningRow row, HttpSession session) {
        while (row.current().filter(step -> !agenda.isReady(step.dossier())).isPresent()) {
            row.pass(false, words.say("row.marked"));
        }
        row.keep(session);
        return row.current()
                .map(step -> "redirect:/dossiers/" + step.dossier() + "/brief")
                .orElseGet(() -> "redirect:" + row.list());
    }
}
