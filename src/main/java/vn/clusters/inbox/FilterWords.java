package vn.clusters.inbox;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.AdministrativeUnits;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Officers;
import vn.clusters.workflow.ModelWords;

/** Says in words what a filter asks for. */
@Component
class FilterWords {

    private final FilterOptions options;
    private final ModelWords models;
    private final AdministrativeUnits units;
    private final Agencies agencies;
    private final Officers officers;
    private final BusinessTime time;
    private final MessageSource messages;

    FilterWords(
            FilterOptions options,
            ModelWords models,
            AdministrativeUnits units,
            Agencies agencies,
            Officers officers,
            BusinessTime time,
            MessageSource messages) {
        this.options = options;
        this.models = models;
        this.units = units;
        this.agencies = agencies;
        this.officers = officers;
        this.time = time;
        this.messages = messages;
    }

    /** Every condition and the order, whether the list is narrowed or not. */
    String of(WorkList.Filter filter, Actor actor) {
        Map<String, String> asked = filter.with("after", null).asked();
        asked.put("whose", filter.whose());
        asked.put("sort", filter.sort());
        return asked.entrySet().stream()
                .map(one ->
                        text("inbox.words." + one.getKey()) + ": " + value(one.getKey(), one.getValue(), filter, actor))
                .collect(Collectors.joining("; "));
    }

    private String value(String name, String value, WorkList.Filter filter, Actor actor) {
        return switch (name) {
            case "whose", "sort", "urgency" -> text("inbox." + name + "." + value);
            case "due" -> text("inbox.due-date." + value);
            case "procedure" -> text("dossier.procedure." + value);
            case "state" -> text("dossier.status." + value);
            case "step" -> models.task(value, options.steps(actor, filter).getOrDefault(value, value));
            case "unit" ->
                units.find(value, time.today())
                        .map(AdministrativeUnits.Unit::name)
                        .orElse(value);
            case "agency" -> agencies.nameOf(value);
            case "officer" -> officers.get(value).name();
            default -> value;
        };
    }

    private String text(String key) {
        return messages.getMessage(key, null, key, LocaleContextHolder.getLocale());
    }
}
