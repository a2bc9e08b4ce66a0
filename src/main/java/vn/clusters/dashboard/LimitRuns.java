package vn.clusters.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.dossier.DossierStatus;
import vn.clusters.dossier.Dossiers;

/**
 * The rows of limits. They are read before the clocks, so that what is written is never older than what stands there, and
 * only what differs is written: transactions on one dossier do not wait for each other here.
 */
@Component
class LimitRuns {

    private static final String ONE = " where dossier = :dossier and limit_key = :limit and subject = :subject";

    private final JdbcClient database;
    private final StatutoryClock clock;
    private final Dossiers dossiers;
    private final Keepers keepers;

    LimitRuns(JdbcClient database, StatutoryClock clock, Dossiers dossiers, Keepers keepers) {
        this.database = database;
        this.clock = clock;
        this.dossiers = dossiers;
        this.keepers = keepers;
    }

    /**
     * Writes what the clocks of the dossier say.
     *
     * @param endedOn the day that counts as the dossier's end if it has ended and no row says when
     * @return how many rows were not as they are now
     */
    int follow(String dossier, LocalDate endedOn) {
        Map<String, LimitRun> stored = of(dossier);
        Map<String, LimitRun> due = due(dossier, stored, endedOn);
        int changed = 0;
        for (LimitRun run : due.values()) {
            LimitRun before = stored.get(run.key());
            changed += run.equals(before) ? 0 : write(dossier, run, before == null);
        }
        for (LimitRun run : stored.values()) {
            changed += due.containsKey(run.key()) ? 0 : write("delete from limit_run" + ONE, dossier, run);
        }
        return changed;
    }

    Map<String, LimitRun> of(String dossier) {
        return database
                .sql("select * from limit_run where dossier = ?")
                .param(dossier)
                .query(LimitRuns::run)
                .list()
                .stream()
                .collect(Collectors.toMap(LimitRun::key, Function.identity()));
    }

    private Map<String, LimitRun> due(String dossier, Map<String, LimitRun> stored, LocalDate endedOn) {
        Dossiers.View view = dossiers.get(dossier);
        LocalDate end = stored.values().stream()
                .map(LimitRun::endedOn)
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .orElse(endedOn);
        List<StatutoryClock.Running> started = clock.clocks(dossier).stream()
                .filter(running -> running.startsOn() != null)
                .toList();
        Map<String, LimitRun> due = new LinkedHashMap<>();
        for (StatutoryClock.Running running : started) {
            LimitRun run = run(running, view);
            LimitRun kept = run.after(stored.get(run.key()));
            boolean refused = view.status() == DossierStatus.REFUSED;
            due.put(run.key(), view.status().isFinal() ? kept.ended(end, refused) : kept);
        }
        return due;
    }

    private LimitRun run(StatutoryClock.Running running, Dossiers.View dossier) {
        return new LimitRun(
                running.limit(),
                running.subject() == null ? "" : running.subject(),
                keepers.of(running, dossier),
                running.startsOn(),
                running.dueOn(),
                running.doneOn(),
                null);
    }

    private int write(String dossier, LimitRun run, boolean fresh) {
        return write(
                fresh
                        ? "insert into limit_run (dossier, limit_key, subject, agency, started_on, due_on, done_on, ended_on)"
                                + " select :dossier, :limit, :subject, :agency, cast(:started as date), cast(:due as date),"
                                + " cast(:done as date), cast(:ended as date)"
                                + " where not exists (select 1 from limit_run" + ONE + ")"
                        : "update limit_run set agency = :agency, started_on = :started, due_on = cast(:due as date),"
                                + " done_on = cast(:done as date), ended_on = cast(:ended as date)" + ONE,
                dossier,
                run);
    }

    private int write(String sql, String dossier, LimitRun run) {
        return database.sql(sql)
                .param("dossier", dossier)
                .param("limit", run.limit())
                .param("subject", run.subject())
                .param("agency", run.agency())
                .param("started", run.startedOn())
                .param("due", run.dueOn())
                .param("done", run.doneOn())
                .param("ended", run.endedOn())
                .update();
    }

    private static LimitRun run(ResultSet row, int number) throws SQLException {
        return new LimitRun(
                row.getString("limit_key"),
                row.getString("subject"),
                row.getString("agency"),
                row.getObject("started_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getObject("done_on", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
