package vn.clusters.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;

/** To whom an officer may hand work on. */
@Component
class Colleagues {

    private final Officers officers;

    Colleagues(Officers officers) {
        this.officers = officers;
    }

    /** Those at the officer's desks of their own agency, or whoever works there for its head; without the officer. */
    List<Officer> of(Actor actor) {
        Stream<Officer> found = Holders.heads(actor, actor.agency())
                ? officers.of(actor.agency()).stream()
                : actor.desks().stream()
                        .filter(desk -> desk.endsWith("@" + actor.agency()))
                        .flatMap(desk -> officers.at(desk).stream());
        return found.filter(officer -> !officer.username().equals(actor.username()))
                .distinct()
                .sorted(Comparator.comparing(Officer::name, VietnameseText.order()))
                .toList();
    }

    boolean sitsAt(String officer, String desk) {
        return officers.at(desk).stream().anyMatch(one -> one.username().equals(officer));
    }

    /** Whoever has the task, else everybody at its desk; without the one who asks. */
    List<String> holders(String desk, String assignee, Actor actor) {
        Stream<String> all = assignee != null
                ? Stream.of(assignee)
                : officers.at(desk).stream().map(Officer::username);
        return all.filter(username -> !username.equals(actor.username())).toList();
    }
}
