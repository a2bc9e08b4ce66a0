package vn.clusters.clock;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock.Running;

/** Judges a limit of a dossier as of a day. */
@Component
class Judging {

    private final Timeline timeline;

    Judging(Timeline timeline) {
        this.timeline = timeline;
    }

    LocalDate dueOn(Run run) {
        return timeline.counting(run, run.startsOn()).dueOn();
    }

    Running running(ClockReading.Subjected clock, LocalDate today) {
        Run run = clock.run();
        Timeline.Entry entry = timeline.entry(run, today);
        boolean started = entry.startsOn() != null;
        boolean suspended = started && entry.dueOn() == null;
        return new Running(
                entry.limit(),
                clock.subject(),
                run.limit().name(),
                entry.value(),
                entry.unit(),
                entry.startsOn(),
                entry.dueOn(),
                entry.doneOn(),
                entry.status(),
                entry.lateByWorkingDays(),
                entry.suspendedDays(),
                suspended,
                suspended ? run.suspensions().openSince() : null,
                started ? timeline.elapsed(run, today) : null,
                started && !suspended && run.limit().pausable() ? timeline.sinceLastComplete(run, today) : null,
                entry.citation());
    }
}
