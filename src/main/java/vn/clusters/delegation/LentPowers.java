package vn.clusters.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Power;
import vn.clusters.kernel.Powers;
import vn.clusters.kernel.Signature;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Officers;
import vn.clusters.organisation.Role;

/**
 * What is lent to an officer today. Only what the owner holds today in their own right is lent: a power ends with the
 * owner's role or account, and what was lent cannot be lent on.
 */
@Component
class LentPowers implements Powers {

    private final Delegations delegations;
    private final Officers officers;
    private final BusinessTime time;

    LentPowers(Delegations delegations, Officers officers, BusinessTime time) {
        this.delegations = delegations;
        this.officers = officers;
        this.time = time;
    }

    @Override
    public List<Power> of(String username) {
        return delegations.inForce(username, time.today()).stream()
                .map(this::power)
                .filter(power -> !power.desks().isEmpty())
                .toList();
    }

    @Override
    public List<String> substitutesOf(String owner) {
        LocalDate today = time.today();
        return delegations.overlapping(owner, today, today).stream()
                .map(Delegation::substitute)
                .distinct()
                .toList();
    }

    private Power power(Delegation lent) {
        Delegation.Scope scope = lent.scope();
        Set<String> desks = officers.desks(lent.owner(), scope.role(), scope.agency(), time.today());
        return new Power(
                lent.owner(),
                officers.get(lent.owner()).name(),
                desks,
                scope.procedure(),
                scope.step(),
                scope.role() == Role.APPRAISAL_OFFICER,
                Scopes.signs(scope.role()),
                new Signature(lent.manner().slug(), lent.post()),
                document(lent.paper()));
    }

    static String document(Delegation.Paper paper) {
        return paper.document() + ", " + VietnameseText.shown(paper.documentDate());
    }
}
