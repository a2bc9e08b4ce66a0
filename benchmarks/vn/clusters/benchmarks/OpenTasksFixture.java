package vn.clusters.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.JdbcTemplate;

/** Open tasks by the batch, the same for the engine and for the inbox: 100 groups, of which the officer sits in five. */
final class OpenTasksFixture {

    static final String OFFICER = "appraiser1.sct";

    static final List<String> DESKS = List.of(
            "appraisal-officer@sct",
            "division-head@sct",
            "one-stop-desk@sct",
            "records-clerk@sct",
            "council-secretary@sct");

    private static final int GROUPS = 100;
    private static final int BATCH = 50_000;

    private final JdbcTemplate database;
    private final boolean postgres;
    private int filled;

    OpenTasksFixture(JdbcTemplate database, String url) {
        this.database = database;
        this.postgres = url.contains("postgresql");
    }

    void seatTheOfficer() {
        DESKS.stream()
                .skip(1)
                .map(desk -> desk.split("@"))
                .forEach(desk -> database.update(
                        "insert into officer_role (officer, held_role, agency) values (?, ?, ?)",
                        OFFICER,
                        stored(desk[0]),
                        desk[1]));
    }

    /** A role as its column holds it. */
    static String stored(String role) {
        return role.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** Adds tasks until there are so many. */
    void fillUpTo(int tasks, LocalDate today) {
        while (filled < tasks) {
            int until = Math.min(tasks, filled + BATCH);
            String from = "from " + numbers(filled + 1, until);
            String due = day(today, "mod(n * 7919, 150) - 30");
            String id = "'bench-' || lpad(" + text("n") + ", 8, '0')";
            String desk = desk();
            String taken = "case when mod(n, 2000) < 5 then '" + OFFICER + "' end";
            engine(id, due, taken, desk, from, today);
            rows(id, due, taken, desk, from, today);
            filled = until;
        }
        database.execute(postgres ? "vacuum analyze" : "analyze");
    }

    private void engine(String id, String due, String taken, String desk, String from, LocalDate today) {
        database.update("insert into ACT_RU_TASK (ID_, REV_, NAME_, TASK_DEF_KEY_, PRIORITY_, CREATE_TIME_, DUE_DATE_,"
                + " ASSIGNEE_, SUSPENSION_STATE_) select " + id
                + ", 1, 'Thẩm định hồ sơ', 'appraise-dossier', 50, timestamp '"
                + today + " 00:00:00', cast(" + due + " as timestamp), " + taken + ", 1 " + from);
        database.update("insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_) select 'l' || " + id
                + ", 1, " + desk + ", 'candidate', " + id + " " + from);
    }

    private void rows(String id, String due, String taken, String desk, String from, LocalDate today) {
        String number = text("n");
        String company = text("mod(n, 977)");
        database.update(
                "insert into work_item (task_id, task_key, name, dossier, procedure_key, edition, cluster, place,"
                        + " applicants, desk, assignee, due_on, suspended, opened_at, search_text, lane, desk_agency,"
                        + " local_committee, officer, state, units, received_on, place_key, applicant_text) select "
                        + id
                        + ", case when mod(n, 9) = 0 then 'review-appraisal' else 'appraise-dossier' end, 'Thẩm định hồ sơ',"
                        + " 'H37-260101-' || " + number
                        + ", case when mod(n, 4) = 0 then 'expand-cluster' else 'establish-cluster'"
                        + " end, '2026-nd303', 'CCN số ' || " + number + ", 'xã số ' || " + text("mod(n, 60)")
                        + ", 'Công ty đầu tư ' || " + company + ", " + desk + ", " + taken + ", " + due
                        + ", false, timestamp '"
                        + today + " 00:00:00', 'h37-260101-' || " + number + " || ' ccn so ' || " + number
                        + " || ' xa so ' || "
                        + text("mod(n, 60)") + " || ' cong ty dau tu ' || " + company
                        + " || ' tham dinh ho so ', case when mod(n,"
                        + " 2000) < 5 then 'officer:" + OFFICER + "' else " + desk + " end, 'sct', 'ubnd-06172', '"
                        + OFFICER
                        + "', 'appraising', ' 06172 ', " + day(today, "-mod(n * 31, 400)") + ", 'k' || "
                        + text("mod(n, 60)")
                        + ", 'cong ty dau tu ' || " + company + " " + from);
    }

    private static String desk() {
        StringBuilder desk = new StringBuilder("case mod(n, " + GROUPS + ")");
        for (int group = 0; group < DESKS.size(); group++) {
            desk.append(" when " + group + " then '" + DESKS.get(group) + "'");
        }
        return desk + " else 'agency-officer@g' || " + text("mod(n, " + GROUPS + ")") + " end";
    }

    private static String text(String number) {
        return "cast(" + number + " as varchar(20))";
    }

    private String day(LocalDate today, String offset) {
        return postgres
                ? "date '" + today + "' + cast(" + offset + " as integer)"
                : "dateadd(day, " + offset + ", date '" + today + "')";
    }

    private String numbers(int from, int to) {
        return postgres
                ? "(select cast(x as bigint) as n from generate_series(" + from + ", " + to + ") as s (x)) s"
                : "(select x as n from system_range(" + from + ", " + to + ")) s";
    }
}
