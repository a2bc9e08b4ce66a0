package vn.clusters.workload;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.inbox.HeldWork;
import vn.clusters.inbox.HeldWork.Held;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Agencies.Agency;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Officers.Officer;

/** The tasks of one officer or desk that may be shared out, and among whom. */
@Component
class Holding {

    /** Tasks that are shown at most. */
    private static final int MOST = 50;

    private final HeldWork work;
    private final Workloads workloads;
    private final Officers officers;

    Holding(HeldWork work, Workloads workloads, Officers officers) {
        this.work = work;
        this.workloads = workloads;
        this.officers = officers;
    }

    /**
     * The most urgent tasks.
     *
     * @param role of a desk, null for an officer
     * @param name of an officer, null for a desk
     * @param others who may do at least one of them
     */
    record View(String holder, String role, String name, List<Held> tasks, List<Officer> others, boolean more) {

        /** Whether a task of an officer in charge is among them. */
        public boolean inCharge() {
            return tasks.stream().anyMatch(Held::isInCharge);
        }
    }

    /** @throws Problem 422 {@code holder-unknown} if it is none of the agency's */
    @Transactional(readOnly = true)
    View of(Agency agency, String holder) {
        boolean desk = workloads.desks(agency).contains(holder);
        String name = desk ? null : name(agency, holder);
        List<Held> found = work.of(List.of(holder), MOST + 1);
        List<Held> shown =
                found.stream().limit(MOST).filter(held -> !held.isPersonal()).toList();
        Candidates candidates = new Candidates(officers, agency.id());
        List<Officer> others = shown.stream()
                .flatMap(held -> candidates.of(held).stream())
                .filter(officer -> !officer.username().equals(holder))
                .distinct()
                .toList();
        String role = desk ? holder.substring(0, holder.indexOf('@')) : null;
        return new View(holder, role, name, shown, others, found.size() > MOST);
    }

    private String name(Agency agency, String holder) {
        return officers.everybodyOf(agency.id()).stream()
                .filter(officer -> officer.username().equals(holder))
                .map(Officer::name)
                .findFirst()
                .orElseThrow(() -> new Problem(422, "holder-unknown", holder).with("field", "holder"));
    }
}
