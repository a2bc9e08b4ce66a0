package vn.clusters.workload;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.clusters.inbox.HeldWork.Held;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;
import vn.clusters.organisation.Role;

/** To whom of an agency a task may be given: whoever sits at its desk, or may be in charge of a dossier; asked once. */
final class Candidates {

    private final Officers officers;
    private final String agency;
    private final Map<String, List<Officer>> known = new TreeMap<>();

    Candidates(Officers officers, String agency) {
        this.officers = officers;
        this.agency = agency;
    }

    /** By name; nobody for a task that is a person's own. */
    List<Officer> of(Held held) {
        if (held.isPersonal()) {
            return List.of();
        }
        return at(held.isInCharge() ? Role.APPRAISAL_OFFICER.at(agency) : held.desk());
    }

    private List<Officer> at(String desk) {
        return known.computeIfAbsent(desk, any -> officers.at(desk).stream()
                .filter(officer -> officer.agency().equals(agency))
                .sorted(Comparator.comparing(Officer::name, VietnameseText.order()))
                .toList());
    }

    /** Whose work it is: the assignee's; at a desk where one officer sits alone, that officer's; else null. */
    String worker(Held held) {
        if (held.assignee() != null || held.desk() == null) {
            return held.assignee();
        }
        List<Officer> alone = at(held.desk());
        return alone.size() == 1 ? alone.get(0).username() : null;
    }
}
