package vn.clusters.brief;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.clusters.brief.Brief.Clock;
import vn.clusters.clock.ClockState;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.clock.StatutoryClock.Running;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.law.Editions;

/** The limits of a dossier that run or have run, each with its state in a sentence. */
@Component
class Deadlines {

    private final StatutoryClock clock;
    private final ClockState states;
    private final AgencyNames agencies;
    private final Editions editions;

    Deadlines(StatutoryClock clock, ClockState states, AgencyNames agencies, Editions editions) {
        this.clock = clock;
        this.states = states;
        this.agencies = agencies;
        this.editions = editions;
    }

    /** Those of the law in the order of the chain; of opinions only the late ones, the others are in time. */
    List<Clock> of(String dossier) {
        return clock.clocks(dossier).stream()
                .filter(running -> !running.status().equals("not-started"))
                .filter(running -> running.subject() == null || running.status().contains("late"))
                .map(this::clock)
                .toList();
    }

    private Clock clock(Running running) {
        return new Clock(
                running.limit(),
                subject(running.subject()),
                running.name(),
                running.dueOn(),
                running.status(),
                running.lateByWorkingDays(),
                states.of(running).sentence(),
                running.citation());
    }

    private String subject(String subject) {
        return editions.has(subject)
                ? editions.get(subject).title()
                : subject == null ? null : agencies.nameOf(subject);
    }
}
