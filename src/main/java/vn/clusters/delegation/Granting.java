package vn.clusters.delegation;

import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.delegation.Delegation.Paper;
import vn.clusters.delegation.Delegation.Scope;
import vn.clusters.delegation.Delegation.Span;
import vn.clusters.kernel.Actor;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Officers;

/** Officers let others act in their place and take it back; the administrative record keeps both. */
@Component
@Transactional
class Granting {

    private final Delegations delegations;
    private final Statements statements;
    private final Scopes scopes;
    private final Officers officers;
    private final BusinessTime time;
    private final ApplicationEventPublisher events;

    Granting(
            Delegations delegations,
            Statements statements,
            Scopes scopes,
            Officers officers,
            BusinessTime time,
            ApplicationEventPublisher events) {
        this.delegations = delegations;
        this.statements = statements;
        this.scopes = scopes;
        this.officers = officers;
        this.time = time;
        this.events = events;
    }

    /** @throws Problem 409 {@code delegation-overlaps}, 422 for each thing that is stated wrongly */
    Delegation grant(Actor owner, Stated stated) {
        Scope scope = statements.scope(stated);
        Span span = statements.span(stated.from(), stated.to());
        requireOwn(owner, scope, span);
        String substitute = statements.substitute(stated.substitute(), owner.username());
        Manner manner = statements.manner(stated.manner());
        String post = statements.post(stated.post());
        Paper paper = statements.paper(stated, span.from());
        delegations.lock(owner.username());
        requireAlone(owner, scope, span);
        Delegation granted = delegations.save(
                new Delegation(owner.username(), scope, substitute, span, manner, post, paper).grantedAt(time.now()));
        record("delegation-granted", granted, Map.of());
        return granted;
    }

    /** Nobody lends what was lent to them. */
    private void requireOwn(Actor owner, Scope scope, Span span) {
        String desk = scope.role().at(scope.agency());
        if (!officers.desks(owner.username(), scope.role(), scope.agency(), span.from())
                .isEmpty()) {
            return;
        }
        boolean lent = owner.powers().stream().anyMatch(power -> power.desks().contains(desk));
        throw Statements.wrong("desk", lent ? "delegation-chain" : "delegation-role-not-held");
    }

    private void requireAlone(Actor owner, Scope scope, Span span) {
        delegations.overlapping(owner.username(), span.from(), span.to()).stream()
                .filter(other -> other.scope().meets(scope))
                .findFirst()
                .ifPresent(other -> {
                    throw new Problem(
                                    409,
                                    "delegation-overlaps",
                                    other.paper().document(),
                                    VietnameseText.shown(other.from()),
                                    VietnameseText.shown(other.to()))
                            .with("field", "from");
                });
    }

    /**
     * Ends it at once.
     *
     * @throws Problem 404 {@code unknown-delegation} also for those whom it does not concern, 409 {@code delegation-over}
     */
    Delegation revoke(Actor by, long id, String reason) {
        Delegation found = delegations
                .findById(id)
                .filter(lent -> by.isAdministrator() || lent.owner().equals(by.username()))
                .orElseThrow(() -> new Problem(404, "unknown-delegation", String.valueOf(id)));
        String state = found.state(time.today());
        if (state.equals("revoked") || state.equals("ended")) {
            throw new Problem(409, "delegation-over", found.paper().document());
        }
        found.revoke(time.now(), by.username(), statements.reason(reason));
        record("delegation-revoked", found, Map.of("delegation-reason", found.revokedReason()));
        return found;
    }

    private void record(String act, Delegation lent, Map<String, String> more) {
        Map<String, String> detail = new TreeMap<>(more);
        detail.put("role", lent.scope().role().slug());
        detail.put("agency", lent.scope().agency());
        detail.put("from", lent.from().toString());
        detail.put("to", lent.to().toString());
        detail.put("delegation-substitute", lent.substitute());
        detail.put("delegation-document", LentPowers.document(lent.paper()));
        if (lent.scope().procedure() != null) {
            detail.put("procedure", lent.scope().procedure());
        }
        scopes.stepName(lent.scope().step()).ifPresent(step -> detail.put("delegation-step", step));
        events.publishEvent(new DelegationRecorded(lent.owner(), act, detail));
    }
}
