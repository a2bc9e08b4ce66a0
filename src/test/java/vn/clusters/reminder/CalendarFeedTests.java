package vn.clusters.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;

/** The calendar of due dates behind a secret address. */
@ClustersTest
class CalendarFeedTests {

    private static final String OFFICER = "officer.ubnd-06172";

    @Autowired
    Office office;

    @Autowired
    StatutoryClock clock;

    @Autowired
    CalendarLinks links;

    @Autowired
    BusinessTime time;

    @Autowired
    MockMvc door;

    @AfterEach
    void backToThePresent() {
        links.revoke(OFFICER);
        time.shift(Duration.ZERO);
    }

    @Test
    void a_calendar_program_reads_code_step_day_and_cluster_and_nothing_else() throws Exception {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open("CCN Lịch của tôi", "39.5", "06172");
        MockHttpServletResponse answer = ask(links.issue(OFFICER));

        assertThat(answer.getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        String feed = answer.getContentAsString(StandardCharsets.UTF_8);
        ICalendar calendar = Biweekly.parse(feed).first();
        VEvent event = calendar.getEvents().stream()
                .filter(one -> one.getSummary().getValue().startsWith(dossier))
                .findFirst()
                .orElseThrow();
        LocalDate due =
                clock.clock(dossier, "publish-notice", null).orElseThrow().dueOn();
        assertThat(event.getDateStart().getValue().hasTime()).isFalse();
        assertThat(event.getDateStart().getValue().getRawComponents().toString(false, true))
                .startsWith(due.toString());
        assertThat(event.getDescription().getValue()).isEqualTo("CCN Lịch của tôi");
        assertThat(feed).doesNotContain("Công ty A");
    }

    @Test
    void a_revoked_or_replaced_address_opens_nothing() throws Exception {
        String first = links.issue(OFFICER);
        String second = links.issue(OFFICER);
        assertThat(ask(first).getStatus()).isEqualTo(404);
        assertThat(ask(second).getStatus()).isEqualTo(200);

        links.revoke(OFFICER);
        assertThat(ask(second).getStatus()).isEqualTo(404);
        assertThat(ask("khong-co").getStatus()).isEqualTo(404);
    }

    private MockHttpServletResponse ask(String secret) throws Exception {
        return door.perform(get("/calendar/" + secret + ".ics")).andReturn().getResponse();
    }
}
