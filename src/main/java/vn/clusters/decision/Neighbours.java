package vn.clusters.decision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.registry.ClusterFacts;

/** Warns where number and date of a decision do not fit the earlier decisions on the same cluster; it never blocks. */
@Component
class Neighbours {

    private static final Pattern NUMBER = Pattern.compile("^(\\d+)/(.*)$");

    private final DecidedChanges changes;
    private final Wording words;

    Neighbours(DecidedChanges changes, Wording words) {
        this.changes = changes;
        this.words = words;
    }

    /** Empty while the decision has no number, and for decisions that change no other. */
    List<String> warnings(Decisions.View decision) {
        if (decision.number() == null || decision.stage() != Stage.ISSUED || !changes.concern(decision.dossier())) {
            return List.of();
        }
        return changes.acts(decision.dossier()).stream()
                .filter(act -> act.date() != null)
                .flatMap(act -> warning(act, decision.number(), decision.issuedOn()).stream())
                .toList();
    }

    private Optional<String> warning(ClusterFacts.Act act, String number, LocalDate on) {
        String kind = warning(act.number(), act.date(), number, on);
        return kind == null
                ? Optional.empty()
                : Optional.of(words.say(kind, act.number(), VietnameseText.shown(act.date())));
    }

    /** What is odd about a decision beside an earlier one; null if nothing is. */
    static String warning(String earlierNumber, LocalDate earlierOn, String number, LocalDate on) {
        if (on.isBefore(earlierOn)) {
            return "neighbour.before";
        }
        Matcher earlier = NUMBER.matcher(earlierNumber);
        Matcher own = NUMBER.matcher(number);
        boolean sameSeries = earlier.matches()
                && own.matches()
                && earlier.group(2).equals(own.group(2))
                && earlierOn.getYear() == on.getYear();
        boolean lower = sameSeries && Integer.parseInt(own.group(1)) < Integer.parseInt(earlier.group(1));
        return lower && on.isAfter(earlierOn) ? "neighbour.lower" : null;
    }
}
