package vn.clusters.change;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Answers;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.Recorded;

/** The proposal to revoke: its grounds and the inventory, one thing a line. */
@Component
@Transactional
class Revoking {

    static final List<String> INVENTORY = List.of("tenants", "land", "state-assets", "obligations");

    record RevocationDescribed(
            String dossier, String proposer, List<String> grounds, Map<String, List<String>> inventory, String handling)
            implements Recorded {}

    private final StoredRevocations stored;
    private final ApplicationEventPublisher events;

    Revoking(StoredRevocations stored, ApplicationEventPublisher events) {
        this.stored = stored;
        this.events = events;
    }

    /** @throws Problem 422 {@code no-ground} */
    void describe(String dossier, Answers answers) {
        List<String> grounds = answers.choices("grounds");
        if (grounds.isEmpty()) {
            throw new Problem(422, "no-ground").with("field", "grounds");
        }
        Revocation revocation = stored.findById(dossier).orElseGet(() -> new Revocation(dossier));
        revocation.describe(
                answers.text("proposer"), grounds, answers.text("necessity"), answers.text("handling"), items(answers));
        Revocations.View view = stored.save(revocation).view();
        events.publishEvent(
                new RevocationDescribed(dossier, view.proposer(), view.grounds(), byKind(view), view.handling()));
    }

    private static Map<String, List<String>> byKind(Revocations.View view) {
        Map<String, List<String>> byKind = new LinkedHashMap<>();
        INVENTORY.forEach(kind -> byKind.put(kind, view.inventory(kind)));
        return byKind;
    }

    private static List<Revocation.Item> items(Answers answers) {
        Map<String, String> written = answers.repeated("inventory");
        return INVENTORY.stream()
                .filter(written::containsKey)
                .flatMap(kind -> written.get(kind)
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Revocation.Item(kind, line)))
                .toList();
    }
}
