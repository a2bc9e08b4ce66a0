package vn.clusters.organisation;

import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.DossierAccess;

/** The one door to everything that lies under the URL of a dossier. */
@Component
class DossierGate {

    /** Not a code: the page that opens a dossier. */
    private static final String NEW = "new";

    private final ObjectProvider<DossierAccess> access;

    DossierGate(ObjectProvider<DossierAccess> access) {
        this.access = access;
    }

    AuthorizationDecision check(Supplier<Authentication> authentication, RequestAuthorizationContext request) {
        return new AuthorizationDecision(authentication.get() != null
                && authentication.get().getPrincipal() instanceof SignedIn officer
                && mayPass(officer, request.getVariables().get("code")));
    }

    private boolean mayPass(SignedIn officer, String code) {
        DossierAccess dossiers = access.getIfAvailable();
        return NEW.equals(code) || dossiers != null && dossiers.mayRead(officer.actor(), code);
    }
}
