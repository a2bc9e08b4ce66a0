package vn.clusters.investment;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.clusters.law.Edition;
import vn.clusters.law.Editions;
import vn.clusters.law.TimeLimits;

/** Why nothing runs out in a track whose edition has no limits: its acts set none, or have not been read for them. */
@Component
class UnsetLimits {

    private final Editions editions;
    private final TimeLimits timeLimits;
    private final Wording words;

    UnsetLimits(Editions editions, TimeLimits timeLimits, Wording words) {
        this.editions = editions;
        this.timeLimits = timeLimits;
        this.words = words;
    }

    /** Names the acts whose text was not read, with what was; null if the edition sets a limit. */
    String sentence(String edition) {
        if (!timeLimits.of(edition, Judging.PROCEDURE).isEmpty()) {
            return null;
        }
        List<Edition.Act> unread = editions.get(edition).acts().stream()
                .filter(act -> !act.readInFull())
                .toList();
        return unread.isEmpty()
                ? words.say("limits.none")
                : words.say(
                        "limits.unread",
                        unread.stream().map(UnsetLimits::marked).collect(Collectors.joining("; ")));
    }

    private static String marked(Edition.Act act) {
        return act.note() == null ? act.citation() : act.citation() + " (" + act.note() + ")";
    }
}
