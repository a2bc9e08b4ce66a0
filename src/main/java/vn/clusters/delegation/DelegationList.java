package vn.clusters.delegation;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.AgencyNames;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.Officers;

/** The authorisations as people read them, newest first. */
@Component
@Transactional(readOnly = true)
class DelegationList {

    private static final int PAGE = 50;

    /**
     * One authorisation.
     *
     * @param procedure null for every procedure
     * @param step null for every step
     * @param state {@code to-come}, {@code in-force}, {@code ended} or {@code revoked}
     */
    record Row(
            long id,
            String owner,
            String ownerName,
            String role,
            String agency,
            String agencyName,
            String procedure,
            String step,
            String stepName,
            String substitute,
            String substituteName,
            LocalDate from,
            LocalDate to,
            String manner,
            String post,
            String document,
            LocalDate documentDate,
            String basis,
            String state,
            String revokedBy,
            String revokedReason) {

        /** Whether it can still be revoked. */
        public boolean open() {
            return state.equals("in-force") || state.equals("to-come");
        }
    }

    private final Delegations delegations;
    private final Officers officers;
    private final AgencyNames agencies;
    private final Scopes scopes;
    private final BusinessTime time;

    DelegationList(Delegations delegations, Officers officers, AgencyNames agencies, Scopes scopes, BusinessTime time) {
        this.delegations = delegations;
        this.officers = officers;
        this.agencies = agencies;
        this.scopes = scopes;
        this.time = time;
    }

    /** What the officer gave and was given. */
    Listing<Row> about(Actor officer, String after) {
        return page(delegations.about(officer.username(), cursor(after), Limit.of(PAGE + 1)));
    }

    Listing<Row> all(String after) {
        return page(delegations.all(cursor(after), Limit.of(PAGE + 1)));
    }

    private Listing<Row> page(List<Delegation> found) {
        List<Row> rows = found.stream().limit(PAGE).map(this::row).toList();
        return new Listing<>(
                rows, found.size() > PAGE ? String.valueOf(rows.get(PAGE - 1).id()) : null);
    }

    private static long cursor(String after) {
        try {
            return after == null || after.isBlank() ? Long.MAX_VALUE : Long.parseLong(after);
        } catch (NumberFormatException tampered) {
            throw new Problem(422, "cursor-malformed").with("field", "after");
        }
    }

    Row row(Delegation lent) {
        Delegation.Scope scope = lent.scope();
        return new Row(
                lent.id(),
                lent.owner(),
                officers.get(lent.owner()).name(),
                scope.role().slug(),
                scope.agency(),
                agencies.nameOf(scope.agency()),
                scope.procedure(),
                scope.step(),
                scopes.stepName(scope.step()).orElse(null),
                lent.substitute(),
                officers.get(lent.substitute()).name(),
                lent.from(),
                lent.to(),
                lent.manner().slug(),
                lent.post(),
                lent.paper().document(),
                lent.paper().documentDate(),
                lent.paper().basis(),
                lent.state(time.today()),
                lent.revokedBy(),
                lent.revokedReason());
    }
}
