package vn.clusters.organisation;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Agencies.Agency;

/** Officers and their roles for administrators; a refused form comes back as it was filled in, with the reason. */
@Controller
@RequestMapping("/officers")
class OfficerPages {

    private static final String LIST = "organisation/officers";
    private static final String ONE = "organisation/officer";
    private static final String BACK = "redirect:/officers/{username}";

    private final OfficerDirectory directory;
    private final Administration administration;
    private final AdministrationRecord record;
    private final Agencies agencies;
    private final BusinessTime time;

    OfficerPages(
            OfficerDirectory directory,
            Administration administration,
            AdministrationRecord record,
            Agencies agencies,
            BusinessTime time) {
        this.directory = directory;
        this.administration = administration;
        this.record = record;
        this.agencies = agencies;
        this.time = time;
    }

    @ModelAttribute("roles")
    List<String> roles() {
        return List.of(Role.values()).stream().map(Role::slug).toList();
    }

    @ModelAttribute("agencies")
    List<Agency> agencies() {
        return agencies.existingOn(time.today()).stream()
                .sorted(Comparator.comparing(Agency::name, VietnameseText.order()))
                .toList();
    }

    @ModelAttribute("given")
    Map<String, String> given(@RequestParam MultiValueMap<String, String> sent) {
        return sent.toSingleValueMap();
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String agency,
            @RequestParam(defaultValue = "") String after,
            Model model) {
        model.addAttribute("page", directory.page(q, agency, after));
        return LIST;
    }

    @GetMapping("/{username}")
    String one(@PathVariable String username, Model model) {
        model.addAttribute("officer", directory.get(username));
        model.addAttribute("record", record.page(username, null));
        model.addAttribute("today", time.today());
        return ONE;
    }

    @PostMapping
    String create(NewOfficer stated, Model model, HttpServletResponse response) {
        try {
            administration.create(stated);
            return "redirect:/officers/" + stated.username().strip();
        } catch (Problem problem) {
            refuse(problem, model, response);
            return list("", "", "", model);
        }
    }

    @PostMapping("/{username}/roles")
    String give(@PathVariable String username, NewRole stated, Model model, HttpServletResponse response) {
        return attempt(username, model, response, () -> administration.give(username, stated));
    }

    @PostMapping("/{username}/roles/{id}/end")
    String end(
            @PathVariable String username,
            @PathVariable long id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) LocalDate on,
            Model model,
            HttpServletResponse response) {
        return attempt(username, model, response, () -> administration.end(username, id, on));
    }

    @PostMapping("/{username}/disable")
    String disable(@PathVariable String username, Model model, HttpServletResponse response) {
        return attempt(username, model, response, () -> administration.disable(username));
    }

    @PostMapping("/{username}/enable")
    String enable(@PathVariable String username, Model model, HttpServletResponse response) {
        return attempt(username, model, response, () -> administration.enable(username));
    }

    @PostMapping("/{username}/password")
    String resetPassword(
            @PathVariable String username, @RequestParam String password, Model model, HttpServletResponse response) {
        return attempt(username, model, response, () -> administration.resetPassword(username, password));
    }

    private String attempt(String username, Model model, HttpServletResponse response, Runnable act) {
        try {
            act.run();
            return BACK;
        } catch (Problem problem) {
            refuse(problem, model, response);
            return one(username, model);
        }
    }

    static void refuse(Problem problem, Model model, HttpServletResponse response) {
        model.addAttribute("refusal", problem);
        response.setStatus(problem.status());
    }
}
