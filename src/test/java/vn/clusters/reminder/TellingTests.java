package vn.clusters.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.clock.DeadlinePassed;
import vn.clusters.demo.Clerks;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;
import vn.clusters.workflow.Task;

/** Who is told of what on the real engine, and when it is settled. */
@ClustersTest
class TellingTests {

    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
    private static final String OFFICER = "officer.ubnd-06172";
    private static final String CHAIR = "chair.ubnd-06172";

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Clerks clerks;

    @Autowired
    Reminders reminders;

    @Autowired
    Notices notices;

    @Autowired
    Officers officers;

    @Autowired
    BusinessTime time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient database;

    @Autowired
    MockMvc door;

    @Autowired
    UserDetailsService accounts;

    @BeforeEach
    void monday() {
        office.on(MONDAY);
    }

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void the_ladder_climbs_from_whoever_has_the_work_to_the_head_of_the_agency() {
        String dossier = office.open("CCN Báo tin A", "39.5", "06172");
        office.forward(14);

        assertThat(everybody(dossier))
                .containsExactly(
                        OFFICER + " DEADLINE_NEAR",
                        CHAIR + " DEADLINE_NEAR",
                        CHAIR + " DEADLINE_PASSED",
                        CHAIR + " DEADLINE_PASSED");
        assertThat(unread(dossier, CHAIR)).hasSize(3);

        clerks.complete(dossier, "publish-notice", null, null, Map.of());
        assertThat(unread(dossier, CHAIR)).as("the limit is done").isEmpty();
        assertThat(told(dossier, CHAIR)).as("and what was told stays").hasSize(3);
    }

    @Test
    void an_event_that_is_handled_again_tells_nobody_twice() {
        String dossier = office.open("CCN Báo tin B", "39.5", "06172");
        DeadlinePassed passed = new DeadlinePassed(dossier, "publish-notice", null, MONDAY, "agency-head");
        for (int times = 0; times < 3; times++) {
            transaction.executeWithoutResult(status -> events.publishEvent(passed));
        }
        assertThat(told(dossier, CHAIR)).containsExactly("deadline-passed");
    }

    @Test
    void an_act_that_fails_tells_nobody() {
        String dossier = office.open("CCN Báo tin C", "39.5", "06172");
        transaction.executeWithoutResult(status -> {
            events.publishEvent(new DeadlinePassed(dossier, "publish-notice", null, MONDAY, "agency-head"));
            status.setRollbackOnly();
        });
        assertThat(told(dossier, CHAIR)).isEmpty();
    }

    @Test
    void a_step_that_comes_back_is_told_to_whoever_did_it_and_is_settled_when_done() {
        String dossier = office.open("CCN Báo tin D", "39.5", "06172");
        Task sign = walk.to(dossier, "sign-proposal");
        clerks.complete(sign, "return", Map.of("reason", "Thiếu số liệu lấp đầy"));

        assertThat(unread(dossier, OFFICER)).containsExactly("came-back");
        Task again = walk.to(dossier, "compile-dossier");
        clerks.complete(again, null, Map.of());
        assertThat(unread(dossier, OFFICER)).isEmpty();
    }

    @Test
    void an_officer_hears_of_what_another_assigned_and_an_agency_of_the_opinion_asked() {
        String dossier = office.open("CCN Báo tin E", "39.5", "06172");
        Task check = walk.to(dossier, "check-dossier");
        assertThat(unread(dossier, check.assignee())).containsExactly("task-assigned");

        Task opinion = walk.to(dossier, "give-opinion");
        String asked = officers.at(opinion.desk()).get(0).username();
        assertThat(unread(dossier, asked)).containsExactly("opinion-asked");
        assertThat(unread(dossier, check.assignee()))
                .as("their own work goes on")
                .isEmpty();
    }

    @Test
    void a_notice_leads_to_the_task_while_it_is_open_and_is_read_then() throws Exception {
        String dossier = office.open("CCN Báo tin F", "39.5", "06172");
        Task check = walk.to(dossier, "check-dossier");
        Reminder notice = all(dossier, check.assignee()).get(0);

        door.perform(get("/notices/" + notice.id()).with(as(check.assignee())))
                .andExpect(redirectedUrl("/tasks/" + check.id()));
        assertThat(unread(dossier, check.assignee())).isEmpty();

        clerks.complete(check, null, Map.of());
        door.perform(get("/notices/" + notice.id()).with(as(check.assignee())))
                .andExpect(redirectedUrl("/dossiers/" + dossier));
    }

    @Test
    void nobody_touches_the_notice_of_another() throws Exception {
        String dossier = office.open("CCN Báo tin G", "39.5", "06172");
        Task check = walk.to(dossier, "check-dossier");
        long notice = all(dossier, check.assignee()).get(0).id();

        door.perform(get("/notices/" + notice).with(as("director.sct"))).andExpect(status().isNotFound());
        door.perform(post("/notices/" + notice + "/read").with(csrf()).with(as("director.sct")))
                .andExpect(status().isNotFound());
        assertThat(unread(dossier, check.assignee())).hasSize(1);
    }

    @Test
    void of_a_dossier_that_an_officer_may_no_longer_read_the_notice_shows_nothing() {
        String dossier = office.open("CCN Báo tin H", "39.5", "06172");
        Reminder.Told told = new Reminder.Told(
                "test:" + dossier, Reminder.Kind.TASK_ASSIGNED, dossier, "CCN Báo tin H", null, "Việc thử", null);
        String stranger = "officer.stc";
        int before = notices.unread(officers.actor(stranger));
        transaction.executeWithoutResult(status -> reminders.save(new Reminder(told, stranger, time.now())));

        assertThat(notices.unread(officers.actor(stranger)))
                .as("nor does the bell count it")
                .isEqualTo(before);
        assertThat(notices.page(officers.actor(stranger), true, null).items())
                .noneMatch(row -> row.reminder().dossier().equals(dossier));
        var rows = notices.page(officers.actor(stranger), false, null).items();
        assertThat(rows.stream().filter(row -> row.reminder().dossier().equals(dossier)))
                .singleElement()
                .matches(row -> !row.readable() && !row.isUnread());
    }

    /** The oldest first. */
    private List<String> everybody(String dossier) {
        return database.sql("select recipient || ' ' || kind from reminder where dossier = ? order by id")
                .param(dossier)
                .query(String.class)
                .list();
    }

    private RequestPostProcessor as(String officer) {
        return SecurityMockMvcRequestPostProcessors.user(accounts.loadUserByUsername(officer));
    }

    private List<Reminder> all(String dossier, String officer) {
        return reminders.findByRecipientAndIdLessThanOrderByIdDesc(officer, Long.MAX_VALUE, Limit.of(1000)).stream()
                .filter(one -> Set.of(dossier).contains(one.dossier()))
                .toList();
    }

    /** The newest first. */
    private List<String> told(String dossier, String officer) {
        return all(dossier, officer).stream().map(Reminder::kind).toList();
    }

    private List<String> unread(String dossier, String officer) {
        return all(dossier, officer).stream()
                .filter(one -> !one.isRead())
                .map(Reminder::kind)
                .toList();
    }
}
