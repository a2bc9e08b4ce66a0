package vn.clusters.dossier;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import vn.clusters.kernel.Problem;

/** Shows a form again with what was filled in, the sentence of the refusal and a sentence at each wrong field. */
@Component
public class RefusedForm {

    private final MessageSource messages;

    RefusedForm(MessageSource messages) {
        this.messages = messages;
    }

    /** A form that nobody has sent yet. */
    public void blank(Model model) {
        model.addAttribute("given", Map.of());
        model.addAttribute("errors", Map.of());
    }

    /** Adds {@code given}, {@code errors} by field and {@code refusal}; the answer carries the problem's status. */
    public void show(Model model, MultiValueMap<String, String> form, Problem problem, HttpServletResponse response) {
        String sentence =
                messages.getMessage("problem." + problem.type(), problem.arguments(), LocaleContextHolder.getLocale());
        Object field = problem.properties().get("field");
        model.addAttribute("given", form.toSingleValueMap());
        model.addAttribute(
                "errors",
                problem.properties().getOrDefault("errors", field == null ? Map.of() : Map.of(field, sentence)));
        model.addAttribute("refusal", sentence);
        response.setStatus(problem.status());
    }
}
