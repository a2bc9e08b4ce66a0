package vn.clusters.dashboard;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.clusters.clock.WorkingDays;
import vn.clusters.dossier.Condition;
import vn.clusters.kernel.BusinessTime;

/** Where time goes, over the rows of steps. */
@Component
class StepFigures {

    private static final String FROM = " from step_stay r join dossier d on d.code = r.dossier where ";

    /** What was done: dossiers, times, median and sum of working days. */
    private static final String DONE = ", count(distinct r.dossier), count(*),"
            + " percentile_cont(0.5) within group (order by r.working_days), sum(r.working_days)";

    private record Done(int dossiers, int times, BigDecimal median, long days) {
        static final Done NOTHING = new Done(0, 0, null, 0);
    }

    private record Waiting(int dossiers, LocalDate oldest) {
        static final Waiting NOTHING = new Waiting(0, null);
    }

    private record Holder(String role, String agency) {}

    private final JdbcClient database;
    private final Names names;
    private final WorkingDays days;
    private final BusinessTime time;

    StepFigures(JdbcClient database, Names names, WorkingDays days, BusinessTime time) {
        this.database = database;
        this.names = names;
        this.days = days;
        this.time = time;
    }

    /** The one that took most time in all first. */
    List<Dashboard.Step> byStep(Condition selected, Period period, Links links) {
        Condition done = selected.and(period.covers("r.done_on"));
        return grouped("r.step", ", max(r.step_name)" + DONE, done, (row, number) -> step(row, links)).stream()
                .sorted(Comparator.comparing(Dashboard.Step::workingDays)
                        .reversed()
                        .thenComparing(Dashboard.Step::step))
                .toList();
    }

    private Dashboard.Step step(ResultSet row, Links links) throws SQLException {
        String step = row.getString(1);
        Done done = done(row, 3);
        Figure figure = links.happened(done.dossiers(), Map.of(Behind.FIGURE, Behind.DONE, Behind.STEP, step));
        String name = names.step(step, row.getString(2));
        return new Dashboard.Step(step, name, figure, done.times(), done.median(), done.days());
    }

    /** The one with whom most dossiers wait first. */
    List<Dashboard.Holder> byHolder(Condition selected, Period period, Links links) {
        String holder = "r.held_role, r.agency";
        Map<Holder, Done> done = new HashMap<>();
        grouped(
                holder,
                DONE,
                selected.and(period.covers("r.done_on")),
                (row, number) -> done.put(new Holder(row.getString(1), row.getString(2)), done(row, 3)));
        Map<Holder, Waiting> waiting = new HashMap<>();
        grouped(
                holder,
                ", count(distinct r.dossier), min(r.opened_on)",
                selected.and(new Condition("r.done_on is null", Map.of())),
                (row, number) -> waiting.put(
                        new Holder(row.getString(1), row.getString(2)),
                        new Waiting(row.getInt(3), row.getObject(4, LocalDate.class))));
        TreeSet<Holder> holders =
                new TreeSet<>(Comparator.comparing(Holder::agency).thenComparing(Holder::role));
        holders.addAll(done.keySet());
        holders.addAll(waiting.keySet());
        return holders.stream()
                .map(one -> holder(
                        one, done.getOrDefault(one, Done.NOTHING), waiting.getOrDefault(one, Waiting.NOTHING), links))
                .sorted(Comparator.comparing(
                                (Dashboard.Holder one) -> one.waiting().dossiers())
                        .reversed())
                .toList();
    }

    private Dashboard.Holder holder(Holder holder, Done done, Waiting waiting, Links links) {
        Map<String, String> narrowing = new HashMap<>(Map.of(Behind.AT, holder.agency(), Behind.ROLE, holder.role()));
        narrowing.put(Behind.FIGURE, Behind.DONE);
        Figure doneBy = links.happened(done.dossiers(), narrowing);
        narrowing.put(Behind.FIGURE, Behind.WAITING);
        return new Dashboard.Holder(
                holder.role(),
                holder.agency(),
                names.agency(holder.agency()),
                doneBy,
                done.median(),
                done.days(),
                links.now(waiting.dossiers(), narrowing),
                waiting.oldest() == null ? null : days.between(waiting.oldest(), time.today()));
    }

    private <T> List<T> grouped(String group, String columns, Condition condition, RowMapper<T> row) {
        return database.sql("select " + group + columns + FROM + condition.sql() + " group by " + group)
                .params(condition.values())
                .query(row)
                .list();
    }

    private static Done done(ResultSet row, int first) throws SQLException {
        BigDecimal median =
                row.getBigDecimal(first + 2).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return new Done(
                row.getInt(first),
                row.getInt(first + 1),
                median.scale() < 0 ? median.setScale(0) : median,
                row.getLong(first + 3));
    }
}
