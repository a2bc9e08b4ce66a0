package vn.clusters.inbox;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.Problem;

/** Counts open work for an officer: the officer's own, that of their desks, and that of the whole agency. */
@Component
class WorkTally {

    private final EntityManager entities;
    private final WorkingDays days;
    private final FilterCheck check;
    private final AgencyLanes agencies;

    WorkTally(EntityManager entities, WorkingDays days, FilterCheck check, AgencyLanes agencies) {
        this.entities = entities;
        this.days = days;
        this.check = check;
        this.agencies = agencies;
    }

    /**
     * How much there is by urgency, whichever of them is asked for; in the whole agency only if that is asked for.
     *
     * @throws Problem 422 {@code filter-unknown}
     */
    @Transactional(readOnly = true)
    public WorkCounts of(Actor actor, WorkList.Filter filter) {
        WorkList.Filter every = filter.with("after", null).with("whose", "all").with("urgency", null);
        check.require(actor, every);
        WorkCounts counts = new WorkCounts(filter.ofAgency());
        count(actor, every, counts);
        if (filter.ofAgency()) {
            count(actor, every.with("whose", WorkList.AGENCY), counts);
        }
        return counts;
    }

    private void count(Actor actor, WorkList.Filter every, WorkCounts counts) {
        WorkCountQuery query = new WorkCountQuery(actor, every, agencies.of(actor, every), days.urgencies());
        if (query.findsNothing()) {
            return;
        }
        Query statement = entities.createNativeQuery(query.text());
        query.parameters().forEach(statement::setParameter);
        for (Object row : statement.getResultList()) {
            Object[] count = (Object[]) row;
            counts.add((String) count[0], (String) count[1], ((Number) count[2]).intValue());
        }
    }
}
