package vn.clusters.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.clusters.clock.OfficeHours;
import vn.clusters.workload.Replay.End;
import vn.clusters.workload.Replay.Job;
import vn.clusters.workload.Suggesting.Suggestion;

/** The replay by hand: days of eight hours, from a Monday at eight. */
class ReplayTests {

    private static final LocalDate FRIDAY_BEFORE = LocalDate.of(2026, 9, 18);
    private static final LocalDate MONDAY = LocalDate.of(2026, 9, 21);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final LocalDateTime START = MONDAY.atTime(8, 0);
    private static final OfficeHours HOURS =
            new OfficeHours(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0);
    private static final int DAY = OfficeHours.MINUTES_A_DAY;

    private final Replay replay = new Replay(START, HOURS, Map.of());

    @Test
    void a_task_that_ends_on_its_due_date_is_in_time_and_one_minute_more_is_late() {
        assertThat(late(job("t1", "a", MONDAY, DAY), job("t2", "a", TUESDAY, DAY)))
                .isEmpty();
        assertThat(late(job("t1", "a", MONDAY, DAY), job("t2", "a", TUESDAY, DAY + 1)))
                .containsExactly("t2");
        assertThat(late(job("t1", "a", MONDAY, DAY + 1), job("t2", "a", TUESDAY, DAY)))
                .containsExactly("t1", "t2");
    }

    @Test
    void tasks_are_done_in_the_order_of_due_dates_then_as_they_opened() {
        List<End> ends = replay.work(List.of(
                job("t3", "a", null, 60),
                job("t2", "a", TUESDAY, 60),
                job("t1", "a", TUESDAY, 60),
                job("t0", "a", MONDAY, 60)));
        assertThat(ends).extracting(end -> end.job().task()).containsExactly("t0", "t1", "t2", "t3");
        assertThat(ends)
                .extracting(replay::moment)
                .extracting(LocalDateTime::toString)
                .containsExactly("2026-09-21T09:00", "2026-09-21T10:00", "2026-09-21T11:00", "2026-09-21T12:00");
    }

    @Test
    void officers_work_side_by_side_and_what_nobody_has_stands() {
        assertThat(late(job("t1", "a", MONDAY, DAY), job("t2", "b", MONDAY, DAY), job("t3", null, MONDAY, 9 * DAY)))
                .isEmpty();
    }

    @Test
    void what_is_overdue_is_late_however_short_and_what_has_no_due_date_never() {
        assertThat(late(job("t0", "a", FRIDAY_BEFORE, 0), job("t1", "a", MONDAY, 0), job("t2", "a", null, 99 * DAY)))
                .containsExactly("t0");
    }

    @Test
    void days_away_are_skipped() {
        Replay tuesdayAway = new Replay(START, HOURS, Map.of("a", TUESDAY::equals));
        List<Job> jobs = List.of(job("t1", "a", MONDAY, DAY), job("t2", "a", TUESDAY, DAY));
        List<End> ends = tuesdayAway.work(jobs);
        assertThat(ends).extracting(End::late).containsExactly(false, true);
        assertThat(tuesdayAway.moment(ends.get(1))).isEqualTo("2026-09-23T17:00");
    }

    @Test
    void a_start_after_hours_leaves_nothing_of_the_day() {
        Replay evening = new Replay(MONDAY.atTime(18, 0), HOURS, Map.of());
        assertThat(evening.work(List.of(job("t1", "a", MONDAY, 1))).get(0).late())
                .isTrue();
        assertThat(evening.work(List.of(job("t1", "a", TUESDAY, DAY))).get(0).late())
                .isFalse();
    }

    @Test
    void the_same_work_gives_the_same_answer_in_whatever_order_it_is_told() {
        List<Job> jobs = new ArrayList<>();
        for (int n = 0; n < 60; n++) {
            jobs.add(job("t" + n, "o" + n % 5, MONDAY.plusDays(n % 9), 37L * (n % 11)));
        }
        Map<String, List<End>> first = replay.run(jobs);
        List<Suggestion> moves = suggesting().from(jobs);
        Collections.shuffle(jobs, new Random(7));
        assertThat(new Replay(START, HOURS, Map.of()).run(jobs)).isEqualTo(first);
        assertThat(suggesting().from(jobs)).isEqualTo(moves);
    }

    /** The sentence of the page: four dossiers will be late; moving two leaves one, which is late already. */
    @Test
    void the_moves_that_help_most_are_suggested_one_after_the_other() {
        List<Job> jobs = List.of(
                job("t0", "a", FRIDAY_BEFORE, 0),
                job("t1", "a", MONDAY, DAY),
                job("t2", "a", MONDAY, DAY),
                job("t3", "a", TUESDAY, DAY),
                job("t4", "a", TUESDAY, DAY));
        assertThat(Lateness.of(replay.run(jobs).values())).isEqualTo(new Lateness(4, 4));
        assertThat(suggesting().from(jobs))
                .containsExactly(
                        new Suggestion("t1", "b", new Lateness(2, 2)), new Suggestion("t3", "b", new Lateness(1, 1)));
    }

    @Test
    void no_move_is_suggested_that_makes_nobody_earlier() {
        assertThat(suggesting().from(List.of(job("t1", "a", MONDAY, 2 * DAY)))).isEmpty();
        assertThat(suggesting().from(List.of(job("t1", "a", WEDNESDAY, DAY)))).isEmpty();
        assertThat(new Suggesting(replay, job -> List.of())
                        .from(List.of(job("t1", "a", MONDAY, DAY), job("t2", "a", MONDAY, DAY))))
                .isEmpty();
    }

    @Test
    void what_goes_along_is_moved_and_counted_once_as_a_dossier() {
        List<Job> jobs = List.of(
                new Job("t1", "d/a", "d", "a", MONDAY, Instant.EPOCH, 2 * DAY),
                new Job("t2", "d/a", "d", "a", TUESDAY, Instant.EPOCH, DAY));
        assertThat(Lateness.of(replay.run(jobs).values())).isEqualTo(new Lateness(1, 2));
        assertThat(Suggesting.moved(jobs, Map.of("t2", "b")))
                .extracting(Job::officer)
                .containsExactly("b", "b");
    }

    @Test
    void a_median_needs_enough_tasks() {
        assertThat(Paces.median(List.of(5L, 1L))).isEmpty();
        assertThat(Paces.median(List.of(9L, 1L, 4L))).contains(4L);
        assertThat(Paces.median(List.of(10L, 1L, 4L, 7L))).contains(5L);
    }

    private Suggesting suggesting() {
        return new Suggesting(replay, job -> List.of("a", "b"));
    }

    private List<String> late(Job... jobs) {
        return replay.run(List.of(jobs)).values().stream()
                .flatMap(List::stream)
                .filter(End::late)
                .map(end -> end.job().task())
                .toList();
    }

    private static Job job(String task, String officer, LocalDate dueOn, long minutes) {
        return new Job(task, task, "dossier of " + task, officer, dueOn, opened(task), minutes);
    }

    private static Instant opened(String task) {
        return Instant.EPOCH.plusSeconds(Integer.parseInt(task.substring(1)));
    }
}
