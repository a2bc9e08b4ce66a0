package vn.clusters.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import vn.clusters.kernel.Problem;

/** Shows every refusal as the same object: RFC 9457 for clients, a page or a fragment for people. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final MessageSource messages;

    ProblemAdvice(MessageSource messages) {
        this.messages = messages;
    }

    @ExceptionHandler
    Object handle(Exception thrown, HttpServletRequest request) throws Exception {
        if (thrown instanceof AccessDeniedException || thrown instanceof AuthenticationException) {
            throw thrown;
        }
        ProblemDetail detail = detail(thrown);
        detail.setInstance(URI.create(request.getRequestURI()));
        if (request.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.status(detail.getStatus())
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(detail);
        }
        boolean fragment = "true".equals(request.getHeader("HX-Request"));
        ModelAndView page = new ModelAndView(fragment ? "problem :: alert" : "error", "problem", detail);
        page.setStatus(org.springframework.http.HttpStatusCode.valueOf(detail.getStatus()));
        return page;
    }

    private ProblemDetail detail(Exception thrown) {
        Problem problem = problemIn(thrown);
        if (problem == null) {
            LOG.error("Unexpected", thrown);
            problem = new Problem(500, "unexpected");
        }
        ProblemDetail detail = ProblemDetail.forStatus(problem.status());
        detail.setType(URI.create("/problems/" + problem.type()));
        detail.setTitle(text("inbox.status." + problem.status()));
        detail.setDetail(text("problem." + problem.type(), problem.arguments()));
        problem.properties().forEach(detail::setProperty);
        problem.citation().ifPresent(citation -> detail.setProperty("citation", citation));
        return detail;
    }

    /** The refusal in what was thrown, null if it is a failure. */
    static Problem problemIn(Exception thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            Problem found = known(cause);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static Problem known(Throwable cause) {
        if (cause instanceof Problem problem) {
            return problem;
        } else if (cause instanceof MaxUploadSizeExceededException) {
            return new Problem(413, "paper-too-large");
        } else if (cause instanceof ConcurrencyFailureException) {
            return new Problem(409, "changed-meanwhile");
        } else if (cause instanceof HttpMessageNotReadableException) {
            return new Problem(400, "malformed-body");
        } else if (cause instanceof MissingServletRequestParameterException missing) {
            return new Problem(400, "parameter-missing", missing.getParameterName())
                    .with("field", missing.getParameterName());
        } else if (cause instanceof MethodArgumentTypeMismatchException mismatch) {
            return new Problem(400, "parameter-malformed", mismatch.getName(), String.valueOf(mismatch.getValue()))
                    .with("field", mismatch.getName());
        } else if (cause instanceof ErrorResponse other) {
            int status = other.getStatusCode().value();
            return new Problem(status, status == 404 ? "not-found" : "bad-request");
        }
        return null;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, key, LocaleContextHolder.getLocale());
    }
}
