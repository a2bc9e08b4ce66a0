package vn.clusters.inbox;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.util.WebUtils;
import vn.clusters.kernel.VietnameseText;

/** The language of the screen: Vietnamese until somebody chooses English by {@code ?lang=en}; a cookie remembers it. */
@Component("localeResolver")
class ScreenLanguage implements LocaleResolver, HandlerInterceptor, WebMvcConfigurer {

    static final String NAME = "lang";

    private static final Map<String, Locale> SPOKEN = Map.of("vi", VietnameseText.LOCALE, "en", Locale.ENGLISH);
    private static final Duration REMEMBERED = Duration.ofDays(365);

    ScreenLanguage() {
        LocaleContextHolder.setDefaultLocale(VietnameseText.LOCALE);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Locale asked = asked(request);
        var cookie = WebUtils.getCookie(request, NAME);
        return asked != null
                ? asked
                : SPOKEN.getOrDefault(cookie == null ? "" : cookie.getValue(), VietnameseText.LOCALE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Locale asked = asked(request);
        if (asked != null) {
            setLocale(request, response, asked);
        }
        return true;
    }

    @Override
    public void setLocale(HttpServletRequest request, HttpServletResponse response, Locale locale) {
        ResponseCookie cookie = ResponseCookie.from(NAME, locale.getLanguage())
                .path(request.getContextPath() + "/")
                .maxAge(REMEMBERED)
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    static String other(Locale spoken) {
        return spoken.equals(Locale.ENGLISH) ? "vi" : "en";
    }

    /** Null if the address names no language that is spoken here; a form that is sent names none. */
    private static Locale asked(HttpServletRequest request) {
        String name = "GET".equals(request.getMethod()) ? request.getParameter(NAME) : null;
        return name == null ? null : SPOKEN.get(name);
    }
}
