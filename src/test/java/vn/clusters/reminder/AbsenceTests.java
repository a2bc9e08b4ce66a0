package vn.clusters.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.clock.DeadlinePassed;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.Caller;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.TaskAssigned;

/** Who is told while somebody is away, and that a component built anew tells nobody again. */
@ClustersTest
class AbsenceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 21);
    private static final String LIMIT = "publish-notice";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Caller caller;

    @Autowired
    Telling telling;

    @Autowired
    Addressees addressees;

    @Autowired
    Recipients recipients;

    @Autowired
    Reminders reminders;

    @Autowired
    MailWishes wishes;

    @Autowired
    Mails mails;

    @Autowired
    MailWriter writer;

    @Autowired
    Mornings mornings;

    @Autowired
    StepNames names;

    @Autowired
    StatutoryClock clock;

    @Autowired
    Dossiers dossiers;

    @Autowired
    TaskNews tasks;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BusinessTime time;

    private final List<String> ended = new ArrayList<>();

    @BeforeEach
    void monday() {
        office.on(DAY);
    }

    @AfterEach
    void everybodyIsBack() {
        ended.forEach(one -> caller.send(one.split(" ")[0], one.split(" ")[1], Map.of(), 204));
        time.shift(Duration.ZERO);
    }

    private void away(String officer, String substitute) {
        Map<String, String> days =
                Map.of("from", DAY.toString(), "to", DAY.plusDays(1).toString(), "substitute", substitute);
        long id = caller.send(officer, "/api/absences", days, 201).get("id").asLong();
        ended.add(officer + " /api/absences/" + id + "/cancel");
    }

    /** What is told to the officer by name, by a component made from the tables alone. */
    private void passed(String dossier, String told) {
        Telling anew = new Telling(addressees, reminders, wishes, mails, writer, mornings, time);
        DeadlineNews news = new DeadlineNews(anew, recipients, reminders, names, clock, dossiers, time);
        transaction.executeWithoutResult(
                status -> news.on(new DeadlinePassed(dossier, LIMIT, null, DAY.minusDays(1), told)));
    }

    private List<String> told(String dossier) {
        return database.sql("select recipient || coalesce(' for ' || instead_of, '') from reminder where dossier = ?"
                        + " and kind = 'DEADLINE_PASSED' order by recipient")
                .param(dossier)
                .query(String.class)
                .list();
    }

    @Test
    void the_substitute_is_told_in_place_of_whoever_is_away_until_they_are_back() {
        String dossier = office.open("CCN Nghỉ phép A", "39.5", "06172");
        away("chair.ubnd-06172", "officer.ubnd-06172");
        passed(dossier, "agency-head");
        assertThat(told(dossier)).containsExactly("officer.ubnd-06172 for chair.ubnd-06172");

        office.on(DAY.plusDays(2));
        passed(dossier, "agency-head");
        assertThat(told(dossier)).containsExactly("chair.ubnd-06172", "officer.ubnd-06172 for chair.ubnd-06172");
    }

    @Test
    void without_a_substitute_who_may_read_the_dossier_the_head_is_told_as_well() {
        String dossier = office.open("CCN Nghỉ phép B", "39.5", "06172");
        away("officer.ubnd-06172", "officer.ubnd-05983");
        passed(dossier, "officer-in-charge");
        assertThat(told(dossier)).containsExactly("chair.ubnd-06172 for officer.ubnd-06172", "officer.ubnd-06172");
    }

    @Test
    void a_component_built_anew_on_the_same_tables_tells_nobody_again() {
        String dossier = office.open("CCN Nghỉ phép C", "39.5", "06172");
        away("chair.ubnd-06172", "officer.ubnd-06172");
        passed(dossier, "agency-head");
        List<String> first = told(dossier);
        passed(dossier, "agency-head");
        passed(dossier, "agency-head");
        assertThat(told(dossier)).isEqualTo(first).hasSize(1);
    }

    @Test
    void what_the_substitute_is_told_of_a_task_stays_while_it_is_the_owners() {
        String dossier = office.open("CCN Nghỉ phép D", "39.5", "06172");
        Task check = walk.to(dossier, "check-dossier");
        String other = check.assignee().equals("appraiser1.sct") ? "appraiser2.sct" : "appraiser1.sct";
        office.on(DAY);
        away(check.assignee(), other);
        office.on(DAY.plusDays(1));
        transaction.executeWithoutResult(status -> tasks.on(new TaskAssigned(check)));
        transaction.executeWithoutResult(status -> tasks.on(new TaskAssigned(check)));
        assertThat(database.sql("select count(*) from reminder where task = ? and recipient = ? and instead_of = ?"
                                + " and read_at is null")
                        .params(check.id(), other, check.assignee())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }
}
