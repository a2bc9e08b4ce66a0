package vn.clusters.law;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;

/** The part that all what-if pages have in common: which edition answers and why, or what was wrong with the question. */
@Component
public class WhatIf {

    /** A procedure to choose, with its Vietnamese name. */
    public record Offered(String procedure, String name) {}

    private final Editions editions;
    private final BusinessTime time;
    private final MessageSource messages;

    WhatIf(Editions editions, BusinessTime time, MessageSource messages) {
        this.editions = editions;
        this.time = time;
        this.messages = messages;
    }

    /**
     * Adds what the page shows in any case, then the chosen edition and what {@code answering} makes of it; a problem is
     * told beside its field, and what was typed stays.
     *
     * @param reached the milestones that decide where neither an edition nor a date is named; today if there are none
     */
    public void answer(
            Supposition supposed,
            Supplier<Map<Milestone, LocalDate>> reached,
            Model model,
            HttpServletResponse response,
            Consumer<Editions.Choice> answering) {
        model.addAttribute("supposed", supposed);
        model.addAttribute(
                "editions", editions.all().stream().filter(this::isAsked).toList());
        model.addAttribute("procedures", procedures());
        model.addAttribute("errors", Map.of());
        try {
            Editions.Choice choice = choose(supposed, reached);
            model.addAttribute("choice", choice);
            model.addAttribute("edition", editions.get(choice.edition()));
            answering.accept(choice);
        } catch (Problem problem) {
            String sentence = messages.getMessage(
                    "problem." + problem.type(), problem.arguments(), LocaleContextHolder.getLocale());
            Object field = problem.properties().get("field");
            model.addAttribute("refusal", sentence);
            model.addAttribute("errors", field == null ? Map.of() : Map.of(field, sentence));
            response.setStatus(problem.status());
        }
    }

    /** @throws Problem 400 {@code malformed-date} naming the field */
    public static LocalDate date(String field, String written) {
        try {
            return LocalDate.parse(written.strip());
        } catch (DateTimeParseException e) {
            throw new Problem(400, "malformed-date", written).with("field", field);
        }
    }

    private Editions.Choice choose(Supposition supposed, Supplier<Map<Milestone, LocalDate>> reached) {
        String procedure = procedure(supposed);
        if (supposed.namesEdition()) {
            editions.require(supposed.edition(), procedure);
            Edition named = editions.get(supposed.edition());
            return new Editions.Choice(named.id(), LawWords.say("what-if.named"), named.inForceBy());
        }
        if (supposed.namesDate()) {
            return editions.choose(procedure, Map.of(Milestone.FULL_DOSSIER, date("on", supposed.on())));
        }
        Map<Milestone, LocalDate> milestones = reached.get();
        return editions.choose(
                procedure, milestones.isEmpty() ? Map.of(Milestone.FULL_DOSSIER, time.today()) : milestones);
    }

    /** The procedure asked for, the first one while nobody has chosen. */
    public String procedure(Supposition supposed) {
        return supposed.procedure() == null || supposed.procedure().isBlank()
                ? procedures().get(0).procedure()
                : supposed.procedure();
    }

    /** In the order of the commonest words of the office; the interfaces ask of the cluster law only. */
    private List<Offered> procedures() {
        return editions.all().stream()
                .filter(this::isAsked)
                .flatMap(edition -> edition.regulated().stream())
                .distinct()
                .sorted(java.util.Comparator.comparing((String procedure) -> !procedure.startsWith("establish"))
                        .thenComparing(java.util.Comparator.naturalOrder()))
                .map(procedure -> new Offered(procedure, LawWords.value(procedure)))
                .toList();
    }

    private boolean isAsked(Edition edition) {
        return editions.tables(edition.id()).containsKey("conditions");
    }
}
