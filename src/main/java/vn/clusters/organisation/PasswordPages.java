package vn.clusters.organisation;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Problem;

/** Officers change their own password here, as people and as clients. */
@Controller
class PasswordPages {

    private static final String PAGE = "organisation/password";

    /** The password as it is and as it shall be. */
    record Change(String current, String password) {}

    private final OwnPassword password;
    private final SignIns signIns;
    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();

    PasswordPages(OwnPassword password, SignIns signIns) {
        this.password = password;
        this.signIns = signIns;
    }

    @GetMapping("/password")
    String page() {
        return PAGE;
    }

    @PostMapping("/password")
    String change(
            @RequestParam String current,
            @RequestParam("password") String wanted,
            @RequestParam String again,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        try {
            if (!wanted.equals(again)) {
                throw new Problem(422, "password-not-repeated").with("field", "again");
            }
            password.change(current, wanted);
            stay(request, response);
            return "redirect:/password?changed";
        } catch (Problem problem) {
            OfficerPages.refuse(problem, model, response);
            return PAGE;
        }
    }

    @PostMapping("/api/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@RequestBody Change change) {
        password.change(change.current(), change.password());
    }

    /** The session in which the password was changed goes on under a new id, with the new password. */
    private void stay(HttpServletRequest request, HttpServletResponse response) {
        SignedIn officer = signIns.loadUserByUsername(Acting.current().actor().username());
        officer.eraseCredentials();
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(officer, null, officer.getAuthorities()));
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        sessions.saveContext(context, request, response);
    }
}
