package vn.clusters.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Recorded;
import vn.clusters.law.Milestone;
import vn.clusters.law.MilestoneReached;
import vn.clusters.support.ClustersTest;
import vn.clusters.support.Office;
import vn.clusters.support.Rules;

/** On which days people are told of a limit: once a rung, by the ladder of the day on which the limit began. */
@ClustersTest
@Transactional
@RecordApplicationEvents
class ReminderLadderTests {

    private static final LocalDate FULL = LocalDate.of(2024, 6, 7);

    @Autowired
    Rules rules;

    @Autowired
    StatutoryClock clock;

    @Autowired
    ReminderLadder ladder;

    @Autowired
    Reminders reminders;

    @Autowired
    Office office;

    @Autowired
    BusinessTime time;

    @Autowired
    ApplicationEvents events;

    @Autowired
    JdbcClient database;

    private final String dossier = "L-" + UUID.randomUUID();

    /** Nobody has opened it, so no clock of it runs but those that a test starts. */
    @BeforeEach
    void aDossierWithoutSteps() {
        database.sql("""
                        insert into dossier (code, procedure_key, edition, edition_reason, cluster_name, cluster_key, area_ha,
                            place_on, place, cluster_type, local_committee, status, search_text, opened_at, version)
                        values (?, 'establish-cluster', '2024-nd32', '', 'CCN Nhắc', '', 20, date '2024-06-03', '', 'normal',
                            'ubnd-182', 'APPRAISING', '', timestamp with time zone '2024-06-03 01:00:00+00:00', 0)""").param(dossier).update();
    }

    @AfterEach
    void backToThePresent() {
        time.shift(java.time.Duration.ZERO);
    }

    /** Due on 2024-07-02 (calendar days); in 2026 the days off of the New Year are 16 to 20 February. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2024-06-07; share-left 0.2; 2024-06-27; a fifth of 25 days",
                "2024-06-07; share-left 0.5; 2024-06-20; half of them, full days",
                "2024-06-07; share-left 0.01; 2024-07-01; one working day at least",
                "2024-06-07; working-days-before 3; 2024-06-27; over a weekend",
                "2024-06-07; working-days-before 0; 2024-07-02; the due date itself",
                "2024-06-07; working-days-after 1; 2024-07-03; the day after",
                "2024-06-07; working-days-after 4; 2024-07-08; over the next weekend",
                "2024-06-07; working-days-before 16; 2024-06-10; the first day of the limit",
                "2024-06-07; working-days-before 17; none; it would come before the limit has run for a day",
                "2026-01-27; working-days-before 1; 2026-02-13; due after the New Year, told before it",
                "2026-01-27; working-days-before 0; 2026-02-23; the first working day after the New Year",
                "2026-01-19; working-days-after 1; 2026-02-23; due on the last working day of the old year",
                "2027-12-03; working-days-after 5; 2028-01-04; the days off of 2028 are not known yet",
            })
    void a_rung_has_its_day(LocalDate full, String rung, String on, String why) {
        set(rung, LocalDate.of(2024, 6, 1));
        reach(Milestone.FULL_DOSSIER, full);

        List<String> days = ladder.of(appraise()).stream()
                .filter(reminder -> reminder.number() == 1)
                .map(reminder -> reminder.day().toString())
                .toList();
        assertThat(days).as(why + ", due " + appraise().dueOn()).isEqualTo(on.equals("none") ? List.of() : List.of(on));
    }

    @Test
    void the_head_of_the_agency_hears_of_a_passed_limit_even_if_no_rung_says_so() {
        set("working-days-before 3", FULL);
        reach(Milestone.FULL_DOSSIER, FULL);

        assertThat(ladder.of(appraise()))
                .extracting(ReminderLadder.Reminder::recipient)
                .containsExactly("division-head", "agency-head");
        assertThat(ladder.of(appraise()).get(1).day()).isEqualTo("2024-07-03");
    }

    @Test
    void each_rung_is_told_once_in_order_and_a_late_watch_catches_up() {
        set("working-days-before 3, working-days-before 0, working-days-after 1", FULL);
        reach(Milestone.FULL_DOSSIER, FULL);

        assertThat(told(LocalDate.of(2024, 6, 26))).isEmpty();
        assertThat(told(LocalDate.of(2024, 6, 27))).containsExactly("near");
        assertThat(told(LocalDate.of(2024, 6, 28))).isEmpty();
        assertThat(told(LocalDate.of(2024, 7, 3))).containsExactly("passed", "passed");
        assertThat(reminders.remindsAgain(dossier, "appraise", null)).isFalse();
    }

    @Test
    void a_suspension_moves_the_rungs_that_are_left_and_none_is_told_again() {
        set("working-days-before 5, working-days-before 3, working-days-before 0", FULL);
        reach(Milestone.FULL_DOSSIER, FULL);
        assertThat(told(LocalDate.of(2024, 6, 25))).containsExactly("near");

        reach(Milestone.SUPPLEMENT_REQUESTED, LocalDate.of(2024, 6, 25));
        assertThat(told(LocalDate.of(2024, 7, 8))).as("while it stands still").isEmpty();
        assertThat(reminders.remindsAgain(dossier, "appraise", null)).isTrue();
        reach(Milestone.SUPPLEMENT_RECEIVED, LocalDate.of(2024, 7, 9));
        assertThat(appraise().dueOn()).isEqualTo("2024-07-16");

        assertThat(told(LocalDate.of(2024, 7, 9))).as("five days before, again").isEmpty();
        assertThat(told(LocalDate.of(2024, 7, 10))).isEmpty();
        assertThat(told(LocalDate.of(2024, 7, 11))).containsExactly("near");
        assertThat(told(LocalDate.of(2024, 7, 16))).containsExactly("near");
    }

    @Test
    void what_is_done_reminds_nobody() {
        set("working-days-before 3", FULL);
        reach(Milestone.FULL_DOSSIER, FULL);
        reach(Milestone.APPRAISAL_REPORT, LocalDate.of(2024, 6, 20));

        assertThat(told(LocalDate.of(2024, 7, 10))).isEmpty();
        assertThat(reminders.remindAt(dossier, "appraise", null))
                .as("a watch begun again ends at once")
                .isBeforeOrEqualTo(Date.from(time.now()));
    }

    @Test
    void a_limit_keeps_the_ladder_of_the_day_on_which_it_began() {
        set("working-days-before 3, working-days-after 1", FULL);
        reach(Milestone.FULL_DOSSIER, FULL);
        set("working-days-before 10, working-days-before 1, working-days-after 1", FULL.plusDays(1));

        assertThat(ladder.of(appraise()))
                .extracting(reminder -> reminder.day().toString())
                .containsExactly("2024-06-27", "2024-07-03");
    }

    @Test
    void an_agency_asked_again_is_reminded_again() {
        set("working-days-before 1", FULL);
        clock.start(dossier, "opinion", "stc", FULL);
        assertThat(told("opinion", "stc", LocalDate.of(2024, 6, 17))).containsExactly("near");
        clock.finish(dossier, "opinion", "stc", LocalDate.of(2024, 6, 18));

        clock.start(dossier, "opinion", "stc", LocalDate.of(2024, 6, 18));
        assertThat(told("opinion", "stc", LocalDate.of(2024, 6, 26))).containsExactly("near");
    }

    private List<String> told(LocalDate on) {
        return told("appraise", null, on);
    }

    /** What the watch announces on that day when its timers fire, until none is due. */
    private List<String> told(String limit, String subject, LocalDate on) {
        office.on(on);
        long before = announced(subject).size();
        Date night = Date.from(on.plusDays(1).atStartOfDay(BusinessTime.ZONE).toInstant());
        while (reminders.remindsAgain(dossier, limit, subject)
                && reminders.remindAt(dossier, limit, subject).before(night)) {
            reminders.remind(dossier, limit, subject);
        }
        return announced(subject).stream().skip(before).toList();
    }

    private List<String> announced(String subject) {
        return events.stream(Recorded.class)
                .flatMap(event -> switch (event.getClass().getSimpleName()) {
                    case "DeadlineNear" ->
                        Stream.of((DeadlineNear) event)
                                .filter(near -> Objects.equals(near.subject(), subject))
                                .map(near -> "near");
                    case "DeadlinePassed" -> Stream.of("passed");
                    default -> Stream.empty();
                })
                .toList();
    }

    private StatutoryClock.Running appraise() {
        return clock.clock(dossier, "appraise", null).orElseThrow();
    }

    private void reach(Milestone milestone, LocalDate on) {
        String edition = on.getYear() < 2026 ? "2024-nd32" : "2025-nd139";
        clock.on(new MilestoneReached(dossier, edition, "establish-cluster", milestone, on, null, null));
    }

    private void set(String rungs, LocalDate from) {
        String rows = java.util.Arrays.stream(rungs.split(", "))
                .map(rung -> rung.split(" "))
                .map(rung -> """
                        {"when": "%s", "value": %s, "recipient": "division-head"}""".formatted(rung[0], rung[1]))
                .collect(Collectors.joining(","));
        rules.set("reminder-ladder", "[" + rows + "]", from);
    }
}
