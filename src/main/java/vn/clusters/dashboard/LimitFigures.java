package vn.clusters.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Condition;
import vn.clusters.kernel.VietnameseText;

/** Dossiers by how a limit was kept, over the rows of limits. A row without any dossier is left out. */
@Component
class LimitFigures {

    private static final List<String> BY_LIMIT = List.of("limit_key");
    private static final List<String> BY_AGENCY = List.of("limit_key", "agency");
    private static final Condition OF_OFFICES = new Condition("r.limit_key <> 'opinion'", Map.of());
    private static final Condition OF_OPINIONS = new Condition("r.limit_key = 'opinion'", Map.of());

    private final JdbcClient database;
    private final Names names;

    LimitFigures(JdbcClient database, Names names) {
        this.database = database;
        this.names = names;
    }

    List<Dashboard.Limit> byLimit(Condition selected, Period period, Links links) {
        return read(BY_LIMIT, Timing.OF_LIMITS, selected.and(OF_OFFICES), period, links);
    }

    List<Dashboard.Limit> byAgency(Condition selected, Period period, Links links) {
        return read(BY_AGENCY, Timing.OF_LIMITS, selected.and(OF_OFFICES), period, links);
    }

    List<Dashboard.Limit> opinions(Condition selected, Period period, Links links) {
        return read(BY_AGENCY, Timing.OF_OPINIONS, selected.and(OF_OPINIONS), period, links);
    }

    /**
     * First each dossier once with how it kept the limit, then how many: a database that counts distinct dossiers sorts all
     * rows again for every figure.
     */
    private List<Dashboard.Limit> read(
            List<String> groups, List<Timing> timings, Condition selected, Period period, Links links) {
        Map<String, Object> values = new HashMap<>(selected.values());
        StringBuilder kept = new StringBuilder();
        StringBuilder counts = new StringBuilder();
        for (Timing timing : timings) {
            Condition condition = timing.in(period);
            values.putAll(condition.values());
            kept.append(", max(case when " + condition.sql() + " then 1 else 0 end) as " + timing.name());
            counts.append(", sum(" + timing.name() + ")");
        }
        String columns = String.join(", r.", groups);
        String dossiers = "select r." + columns + kept + " from limit_run r join dossier d on d.code = r.dossier where "
                + selected.sql() + " group by r." + columns + ", d.id";
        String by = String.join(", ", groups);
        Map<String, String> limits = names.limits();
        return database
                .sql("select " + by + (groups.size() == 1 ? ", null" : "") + counts + " from (" + dossiers
                        + ") x group by " + by)
                .params(values)
                .query((row, number) -> limit(row, timings, limits, links))
                .list()
                .stream()
                .filter(limit -> limit.split().values().stream().anyMatch(figure -> figure.dossiers() > 0))
                .sorted(order(new ArrayList<>(limits.keySet())))
                .toList();
    }

    /** Of a row that begins with limit and agency. */
    private Dashboard.Limit limit(ResultSet row, List<Timing> timings, Map<String, String> limits, Links links)
            throws SQLException {
        String limit = row.getString(1);
        String agency = row.getString(2);
        Map<String, Object> narrowing = new LinkedHashMap<>();
        narrowing.put(Behind.LIMIT, limit);
        narrowing.put(Behind.AT, agency);
        Map<String, Figure> split = new LinkedHashMap<>();
        for (Timing timing : timings) {
            narrowing.put(Behind.FIGURE, timing.slug());
            split.put(timing.slug(), links.happened(row.getInt(3 + timings.indexOf(timing)), narrowing));
        }
        String name = limits.getOrDefault(limit, limit);
        return new Dashboard.Limit(limit, name, agency, agency == null ? null : names.agency(agency), split);
    }

    private static Comparator<Dashboard.Limit> order(List<String> chain) {
        return Comparator.<Dashboard.Limit>comparingInt(limit -> chain.indexOf(limit.limit()))
                .thenComparing(limit -> String.valueOf(limit.agencyName()), VietnameseText.order());
    }
}
