package vn.clusters.organisation;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Optional;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.clusters.kernel.Acting;

/**
 * Runs the request as the officer who signed in. The officer is read afresh each time, so that a role that ended or an
 * account that was disabled takes effect at once, not at the next sign-in; a new password ends the sessions of the old.
 */
class ActingFilter extends OncePerRequestFilter {

    private final Accounts accounts;
    private final SignIns signIns;

    ActingFilter(Accounts accounts, SignIns signIns) {
        this.accounts = accounts;
        this.signIns = signIns;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || authentication instanceof AnonymousAuthenticationToken) {
            chain.doFilter(request, response);
            return;
        }
        Optional<SignedIn> officer = officer(authentication);
        if (officer.isPresent()) {
            runAs(officer.get(), request, response, chain);
        } else {
            signOut(request);
            chain.doFilter(request, response);
        }
    }

    private Optional<SignedIn> officer(Authentication authentication) {
        return accounts.find(authentication.getName())
                .map(signIns::signedIn)
                .filter(SignedIn::isEnabled)
                .filter(officer -> officer.hasPasswordOf(authentication.getPrincipal()));
    }

    private static void runAs(
            SignedIn officer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            Acting.as(officer.actor(), () -> proceed(request, response, chain));
        } catch (Carried carried) {
            carried.unpack();
        }
    }

    private static Void proceed(HttpServletRequest request, HttpServletResponse response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return null;
        } catch (IOException | ServletException thrown) {
            throw new Carried(thrown);
        }
    }

    private static void signOut(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    /** A checked exception on its way out of a supplier. */
    private static final class Carried extends RuntimeException {

        private Carried(Exception thrown) {
            super(thrown);
        }

        private void unpack() throws IOException, ServletException {
            if (getCause() instanceof IOException io) {
                throw io;
            }
            throw (ServletException) getCause();
        }
    }
}
