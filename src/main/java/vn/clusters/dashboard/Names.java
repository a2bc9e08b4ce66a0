package vn.clusters.dashboard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Selections;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;
import vn.clusters.law.TimeLimits;
import vn.clusters.organisation.Agencies;
import vn.clusters.organisation.Role;
import vn.clusters.workflow.ModelWords;

/** What limits, steps and agencies are called; of a limit, as the newest edition calls it. */
@Component
class Names {

    static final String OPINION = "opinion";

    private static final List<String> OWN = List.of(OPINION, "whole-procedure");

    private final JdbcClient database;
    private final Editions editions;
    private final TimeLimits limits;
    private final Agencies agencies;
    private final ModelWords models;
    private final MessageSource messages;
    private volatile Map<String, String> steps;

    Names(
            JdbcClient database,
            Editions editions,
            TimeLimits limits,
            Agencies agencies,
            ModelWords models,
            MessageSource messages) {
        this.database = database;
        this.editions = editions;
        this.limits = limits;
        this.agencies = agencies;
        this.models = models;
        this.messages = messages;
    }

    /** Every limit that a law sets or the province may set, in the order of the chain. */
    Map<String, String> limits() {
        Map<String, String> names = new LinkedHashMap<>();
        List<Edition> newest = new ArrayList<>(editions.all());
        Collections.reverse(newest);
        for (Edition edition : newest) {
            edition.regulated().forEach(procedure -> limits.of(edition.id(), procedure)
                    .forEach(limit -> names.putIfAbsent(limit.limit(), limit.name())));
        }
        OWN.forEach(limit ->
                names.put(limit, messages.getMessage("clock.own-limit." + limit, null, VietnameseText.LOCALE)));
        return names;
    }

    /** Of an agency, of one that has ended with its last day; or of a kind of agency where none is known. */
    String agency(String id) {
        String name = agencies.nameOf(id);
        if (name.equals(id)) {
            return messages.getMessage("dashboard.kind." + id, null, id, LocaleContextHolder.getLocale());
        }
        LocalDate last = agencies.get(id).validTo();
        return last == null ? name : say("dashboard.ended", name, VietnameseText.shown(last));
    }

    String role(String slug) {
        return say("organisation.role." + slug);
    }

    /** As it was called when it was done; of several names, one. */
    String step(String key) {
        String name = database.sql("select max(step_name) from step_stay where step = ?")
                .param(key)
                .query(String.class)
                .list()
                .get(0);
        return step(key, name == null ? drawn(key).orElse(key) : name);
    }

    String step(String key, String name) {
        return models.task(key, name);
    }

    /** As the newest edition draws it. */
    private Optional<String> drawn(String key) {
        if (steps == null) {
            Map<String, String> drawn = new HashMap<>();
            editions.all().forEach(edition -> drawn.putAll(edition.steps()));
            steps = drawn;
        }
        return Optional.ofNullable(steps.get(key));
    }

    /** @throws vn.clusters.kernel.Problem 422 {@code unknown-filter-value} for a name that nobody knows */
    void require(Map<String, String> asked) {
        require(asked, Behind.LIMIT, limits().containsKey(asked.get(Behind.LIMIT)));
        require(asked, Behind.STEP, drawn(asked.get(Behind.STEP)).isPresent());
        String at = asked.getOrDefault(Behind.AT, "");
        require(asked, Behind.AT, !agency(at).equals(at));
        require(asked, Behind.ROLE, isRole(asked.get(Behind.ROLE)));
    }

    private static void require(Map<String, String> asked, String name, boolean known) {
        if (asked.containsKey(name) && !known) {
            throw Selections.unknown(name, asked.get(name));
        }
    }

    private static boolean isRole(String slug) {
        return List.of(Role.values()).stream().anyMatch(role -> role.slug().equals(slug));
    }

    /** What the dossiers behind a figure have in common. */
    String sentence(Map<String, String> asked, Period period) {
        List<String> parts = new ArrayList<>();
        String figure = asked.getOrDefault(Behind.FIGURE, "");
        parts.add(
                figure.equals(Behind.ROUNDS)
                        ? say("dashboard.rounds." + asked.get(Behind.ROUNDS))
                        : say("dashboard.figure." + figure));
        Optional.ofNullable(asked.get(Behind.LIMIT)).map(limits()::get).ifPresent(parts::add);
        Optional.ofNullable(asked.get(Behind.STEP)).map(this::step).ifPresent(parts::add);
        Optional.ofNullable(asked.get(Behind.ROLE)).map(this::role).ifPresent(parts::add);
        Optional.ofNullable(asked.get(Behind.AT)).map(this::agency).ifPresent(parts::add);
        if (period.since() != null) {
            parts.add(say("dashboard.since", VietnameseText.shown(period.since())));
        }
        if (period.until() != null) {
            parts.add(say("dashboard.until", VietnameseText.shown(period.until())));
        }
        return String.join(" · ", parts);
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
