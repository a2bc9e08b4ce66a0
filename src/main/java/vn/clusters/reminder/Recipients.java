package vn.clusters.reminder;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.clusters.dossier.Dossiers;
import vn.clusters.kernel.DossierAccess;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;
import vn.clusters.organisation.Role;
import vn.clusters.workflow.Task;
import vn.clusters.workflow.Tasks;

/**
 * The officers whom a word of the ladder means for one limit of one dossier. An agency without a head of division tells
 * its head; one without either, the agency of the officer in charge. Nobody is told of a dossier that they may not read.
 */
@Component
class Recipients {

    private static final String IN_CHARGE = "officer-in-charge";
    private static final String DIVISION = "division-head";

    private final Tasks tasks;
    private final Officers officers;
    private final Dossiers dossiers;
    private final DossierAccess access;

    Recipients(Tasks tasks, Officers officers, Dossiers dossiers, DossierAccess access) {
        this.tasks = tasks;
        this.officers = officers;
        this.dossiers = dossiers;
        this.access = access;
    }

    /** User names. */
    Set<String> of(String told, String dossier, String limit, String subject) {
        List<Task> waiting = tasks.openOf(dossier).stream()
                .filter(task -> limit.equals(task.limit()))
                .filter(task -> subject == null || subject.equals(task.subject()))
                .toList();
        Dossiers.View view = dossiers.get(dossier);
        Set<String> found = told.equals(IN_CHARGE) ? holders(waiting, view) : heads(told, waiting, view);
        return found.stream()
                .filter(officer -> access.mayRead(officers.actor(officer), dossier))
                .collect(Collectors.toSet());
    }

    private Set<String> holders(List<Task> waiting, Dossiers.View dossier) {
        Set<String> holders = waiting.stream()
                .flatMap(task -> task.assignee() == null ? at(task.desk()) : Stream.of(task.assignee()))
                .collect(Collectors.toSet());
        return holders.isEmpty() && dossier.officerInCharge() != null ? Set.of(dossier.officerInCharge()) : holders;
    }

    private Set<String> heads(String told, List<Task> waiting, Dossiers.View dossier) {
        String own = agencyOf(dossier);
        Set<String> agencies = waiting.stream()
                .map(task -> task.desk() == null
                        ? officers.get(task.assignee()).agency()
                        : task.desk().substring(task.desk().indexOf('@') + 1))
                .collect(Collectors.toSet());
        Set<String> found = (agencies.isEmpty() ? Set.of(own) : agencies)
                .stream().flatMap(agency -> heads(told, agency)).collect(Collectors.toSet());
        return found.isEmpty() ? heads(told, own).collect(Collectors.toSet()) : found;
    }

    /** Of the first role that anybody holds at the agency. */
    private Stream<String> heads(String told, String agency) {
        return Stream.of(told.equals(DIVISION) ? Role.DIVISION_HEAD : null, Role.DIRECTOR, Role.CHAIR)
                .filter(Objects::nonNull)
                .map(role -> at(role.at(agency)).toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private Stream<String> at(String desk) {
        return officers.at(desk).stream().map(Officer::username);
    }

    private String agencyOf(Dossiers.View dossier) {
        return dossier.officerInCharge() == null
                ? dossier.localCommittee()
                : officers.get(dossier.officerInCharge()).agency();
    }
}
