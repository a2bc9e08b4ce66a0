package vn.clusters.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.LocaleResolver;
import vn.clusters.kernel.Problem;

/** How the door says no: as a problem to clients, with the sign-in page or an error page to people. */
@Component
class Refusals {

    static final String SIGN_IN = "/login";

    private final HandlerExceptionResolver problems;
    private final LocaleResolver languages;
    private final LoginUrlAuthenticationEntryPoint signInPage = new LoginUrlAuthenticationEntryPoint(SIGN_IN);

    Refusals(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems, LocaleResolver languages) {
        this.problems = problems;
        this.languages = languages;
    }

    void notSignedInToApi(HttpServletRequest request, HttpServletResponse response, AuthenticationException why) {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Cluster Approvals\", charset=\"UTF-8\"");
        String type = why instanceof LockedException ? "account-locked" : "not-signed-in";
        answer(request, response, new Problem(401, type));
    }

    void notAllowedInApi(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) {
        answer(request, response, new Problem(403, "not-allowed"));
    }

    /** A fragment that arrives after the session ended sends the whole page to the sign-in. */
    void notSignedIn(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException, jakarta.servlet.ServletException {
        if (isFragment(request)) {
            response.setHeader("HX-Redirect", request.getContextPath() + SIGN_IN);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            signInPage.commence(request, response, why);
        }
    }

    void signInFailed(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        String reason = why instanceof LockedException ? "locked" : "error";
        response.sendRedirect(request.getContextPath() + SIGN_IN + "?" + reason);
    }

    /** The door stands before what chooses the language of a page. */
    private void answer(HttpServletRequest request, HttpServletResponse response, Problem problem) {
        LocaleContextHolder.setLocale(languages.resolveLocale(request));
        response.setStatus(problem.status());
        problems.resolveException(request, response, null, problem);
    }

    static boolean isFragment(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request"));
    }
}
