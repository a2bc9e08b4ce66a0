package vn.clusters.dashboard;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.dossier.Condition;
import vn.clusters.dossier.DossierFilter;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Selections;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;

/** Puts the dashboard together, one aggregate a table. */
@Component
class Figures {

    private final JdbcClient database;
    private final Selections selections;
    private final LimitFigures limits;
    private final StepFigures steps;
    private final Stays stays;
    private final BusinessTime time;

    Figures(
            JdbcClient database,
            Selections selections,
            LimitFigures limits,
            StepFigures steps,
            Stays stays,
            BusinessTime time) {
        this.database = database;
        this.selections = selections;
        this.limits = limits;
        this.steps = steps;
        this.stays = stays;
        this.time = time;
    }

    /** @throws vn.clusters.kernel.Problem 422 as {@link Selections#of} */
    @Transactional(readOnly = true)
    public Dashboard of(Actor actor, DossierFilter asked) {
        DossierFilter filter = new DossierFilter(
                null, asked.procedure(), asked.edition(), asked.agency(), asked.from(), asked.to(), null);
        Period period = Period.of("from", filter.from(), "to", filter.to(), time.today());
        Condition opened = selections.of(actor, filter);
        Condition any = selections.of(
                actor,
                new DossierFilter(null, filter.procedure(), filter.edition(), filter.agency(), null, null, null));
        Links links = new Links(filter);
        List<Stays.Done> done = stays.done(any, period);
        return new Dashboard(
                period.since(),
                period.until(),
                period.asOf(),
                states(opened, links),
                limits.byLimit(any, period, links),
                limits.byAgency(any, period, links),
                limits.opinions(any, period, links),
                steps.byStep(done, links),
                steps.byHolder(done, stays.waiting(any), links),
                rounds(opened, links));
    }

    private List<Dashboard.State> states(Condition opened, Links links) {
        Map<DossierStatus, Integer> counted = new EnumMap<>(DossierStatus.class);
        database.sql("select d.status, count(*) from dossier d where " + opened.sql() + " group by d.status")
                .params(opened.values())
                .query(row -> {
                    counted.put(DossierStatus.valueOf(row.getString(1)), row.getInt(2));
                });
        return Arrays.stream(DossierStatus.values())
                .map(status -> new Dashboard.State(
                        status.slug(), links.opened(counted.getOrDefault(status, 0), Map.of("status", status.slug()))))
                .toList();
    }

    private List<Dashboard.Rounds> rounds(Condition opened, Links links) {
        int most = Rounding.MORE.ordinal();
        Map<Integer, Integer> counted = new HashMap<>();
        database.sql("select asked, count(*) from (select least(" + Rounding.COUNT + ", " + most
                        + ") as asked from dossier d where " + opened.sql() + ") x group by asked")
                .params(opened.values())
                .query(row -> {
                    counted.put(row.getInt(1), row.getInt(2));
                });
        return Arrays.stream(Rounding.values())
                .map(Rounding::ordinal)
                .map(rounds -> new Dashboard.Rounds(
                        rounds,
                        links.opened(
                                counted.getOrDefault(rounds, 0),
                                Map.of(Behind.FIGURE, Behind.ROUNDS, Behind.ROUNDS, rounds))))
                .toList();
    }
}
