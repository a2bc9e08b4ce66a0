package vn.clusters.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.organisation.Officers;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Walk;

/** What the bell counts. */
@ClustersTest
class BellTests {

    private static final int MORE_THAN_A_PAGE = 35;

    @Autowired
    Office office;

    @Autowired
    Walk walk;

    @Autowired
    Reminders reminders;

    @Autowired
    Notices notices;

    @Autowired
    Officers officers;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BusinessTime time;

    @AfterEach
    void backToThePresent() {
        time.shift(Duration.ZERO);
    }

    @Test
    void it_counts_what_the_pages_show_as_unread() {
        office.on(LocalDate.of(2026, 9, 21));
        String dossier = office.open("CCN Chuông trang", "39.5", "06172");
        Actor officer = officers.actor(walk.to(dossier, "check-dossier").assignee());
        transaction.executeWithoutResult(status -> reminders.readAll(officer.username(), time.now()));
        transaction.executeWithoutResult(status -> {
            for (int at = 0; at < MORE_THAN_A_PAGE; at++) {
                reminders.save(new Reminder(assigned(dossier, at), officer.username(), time.now()));
            }
        });
        assertThat(notices.unread(officer)).isEqualTo(MORE_THAN_A_PAGE).isEqualTo(shownUnread(officer));

        transaction.executeWithoutResult(status -> reminders.readAll(officer.username(), time.now()));
        assertThat(notices.unread(officer)).isZero().isEqualTo(shownUnread(officer));
    }

    private static Reminder.Told assigned(String dossier, int number) {
        return new Reminder.Told(
                "many:" + dossier + number,
                Reminder.Kind.TASK_ASSIGNED,
                dossier,
                "CCN Chuông trang",
                null,
                "Việc thử",
                null);
    }

    /** On whichever page. */
    private int shownUnread(Actor officer) {
        int shown = 0;
        String before = null;
        do {
            var page = notices.page(officer, false, before == null ? null : Long.valueOf(before));
            shown += (int) page.items().stream().filter(Notices.Row::isUnread).count();
            before = page.next();
        } while (before != null);
        return shown;
    }
}
