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

    private static final String BY_AGENCY = "r.limit_key, r.agency";
    private static final Condition OF_OFFICES = new Condition("r.limit_key <> 'opinion'", Map.of());
    private static final Condition OF_OPINIONS = new Condition("r.limit_key = 'opinion'", Map.of());

    private final JdbcClient database;
    private final Names names;

    LimitFigures(JdbcClient database, Names names) {
        this.database = database;
        this.names = names;
    }

    List<Dashboard.Limit> byLimit(Condition selected, Period period, Links links) {
        return read("r.limit_key, null", "r.limit_key", Timing.OF_LIMITS, selected.and(OF_OFFICES), period, links);
    }

    List<Dashboard.Limit> byAgency(Condition selected, Period period, Links links) {
        return read(BY_AGENCY, BY_AGENCY, Timing.OF_LIMITS, selected.and(OF_OFFICES), period, links);
    }

    List<Dashboard.Limit> opinions(Condition selected, Period period, Links links) {
        return read(BY_AGENCY, BY_AGENCY, Timing.OF_OPINIONS, selected.and(OF_OPINIONS), period, links);
    }

    private List<Dashboard.Limit> read(
            String columns, String groups, List<Timing> timings, Condition selected, Period period, Links links) {
        Map<String, Object> values = new HashMap<>(selected.values());
        StringBuilder counts = new StringBuilder();
        for (Timing timing : timings) {
            Condition condition = timing.in(period);
            values.putAll(condition.values());
            counts.append(", count(distinct case when " + condition.sql() + " then r.dossier end)");
        }
        Map<String, String> limits = names.limits();
        return database
                .sql("select " + columns + counts + " from limit_run r join dossier d on d.code = r.dossier where "
                        + selected.sql() + " group by " + groups)
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
