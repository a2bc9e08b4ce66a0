package vn.clusters.investment;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.clusters.clock.StatutoryClock;
import vn.clusters.law.TimeLimits;

/** The clocks of the track, kept apart from the dossier's by its edition; a limit that it does not set never starts. */
@Component
class PolicyClock {

    static final String SEND = "send-for-opinions";
    static final String ANSWER = "answer-policy";

    private final StatutoryClock clock;
    private final TimeLimits timeLimits;

    PolicyClock(StatutoryClock clock, TimeLimits timeLimits) {
        this.clock = clock;
        this.timeLimits = timeLimits;
    }

    void start(Track track, String limit, LocalDate on) {
        if (isSet(track, limit)) {
            clock.start(track.view().dossier(), limit, edition(track), on);
        }
    }

    void finish(Track track, String limit, LocalDate on) {
        if (isSet(track, limit)) {
            clock.finish(track.view().dossier(), limit, edition(track), on);
        }
    }

    private boolean isSet(Track track, String limit) {
        return timeLimits.named(edition(track), limit).isPresent();
    }

    private static String edition(Track track) {
        return track.judgement().edition();
    }
}
