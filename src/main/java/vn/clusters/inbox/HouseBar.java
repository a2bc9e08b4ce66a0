package vn.clusters.inbox;

import static jakarta.servlet.RequestDispatcher.ERROR_REQUEST_URI;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Power;
import vn.clusters.organisation.SignedIn;

/** What the bar on top of every page shows. */
@Component("house")
public class HouseBar {

    /** A place to go, with the message key of its name. */
    public record Place(String path, String label) {}

    /** Places that stand under one word. */
    public record Menu(String label, List<Place> places) {}

    private static final Place WORKLOAD = new Place("/workload", "workload.place");
    private static final Place RULES = new Place("/province-rules", "province.title");
    private static final Place DELEGATIONS = new Place("/administration/delegations", "delegation.all");
    private static final List<Place> SELDOM =
            List.of(new Place("/law", "inbox.place.law"), new Place("/units", "organisation.units"));
    private static final List<Place> KEEPING = List.of(
            new Place("/officers", "inbox.place.officers"),
            RULES,
            DELEGATIONS,
            new Place("/admin/incidents", "inbox.place.incidents"),
            new Place("/admin/mail", "reminder.mails"),
            new Place("/admin/inbox", "inbox.place.rebuild"));
    private static final List<Place> AUDITING =
            List.of(RULES, new Place("/administration", "inbox.place.administration"), DELEGATIONS);

    private final BusinessTime time;
    private final HttpServletRequest request;
    private final boolean demo;
    private final Duration idleLock;

    HouseBar(
            BusinessTime time,
            HttpServletRequest request,
            @Value("${clusters.demo:false}") boolean demo,
            @Value("${clusters.idle-lock:15m}") Duration idleLock) {
        this.time = time;
        this.request = request;
        this.demo = demo;
        this.idleLock = idleLock;
    }

    /** In the bar: where everybody goes, what leaders read, and what waits to be signed by them or in their place. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(new Place("/inbox", "inbox.place.inbox")));
        if (leads() || signsForAnother()) {
            places.add(new Place("/briefs", "brief.list"));
        }
        if (leads() || keeps() || audits()) {
            places.add(new Place("/dashboard", "dashboard.place"));
        }
        if (leads() || signsForAnother()) {
            places.add(WORKLOAD);
        }
        places.add(new Place("/dossiers", "inbox.place.dossiers"));
        places.add(new Place("/clusters", "inbox.place.clusters"));
        if (!leads()) {
            places.addAll(SELDOM);
        }
        return places;
    }

    /** In the menu beside them: what leaders need seldom, and where only those go who keep the house or audit it. */
    public Menu menu() {
        List<Place> places = new ArrayList<>(leads() ? SELDOM : List.of());
        if (keeps()) {
            places.addAll(KEEPING);
            if (!places().contains(WORKLOAD)) {
                places.add(WORKLOAD);
            }
            if (demo) {
                places.add(new Place("/admin/business-time", "inbox.place.time"));
            }
        }
        if (audits()) {
            places.addAll(AUDITING);
        }
        return new Menu(
                leads() ? "inbox.more" : "inbox.own-places",
                places.stream().distinct().toList());
    }

    public boolean isHere(String path) {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** Whether the page shown is one of those in the menu. */
    public boolean isIn(Menu menu) {
        return menu.places().stream().anyMatch(place -> isHere(place.path()));
    }

    /** The page shown, in the other language; after a form that was sent, the list of work. */
    public String inOtherLanguage() {
        String other = ScreenLanguage.other(LocaleContextHolder.getLocale());
        boolean again = "GET".equals(request.getMethod()) && request.getAttribute(ERROR_REQUEST_URI) == null;
        UriComponentsBuilder page = again
                ? ServletUriComponentsBuilder.fromRequest(request)
                : ServletUriComponentsBuilder.fromContextPath(request).path("/inbox");
        UriComponents shown = page.replaceQueryParam(ScreenLanguage.NAME, other).build(true);
        return shown.getPath() + "?" + shown.getQuery();
    }

    public LocalDate today() {
        return time.today();
    }

    public ZoneId zone() {
        return BusinessTime.ZONE;
    }

    /** Seconds without an act after which a page is covered and asks for the password. */
    public long idleSeconds() {
        return idleLock.toSeconds();
    }

    public boolean isShifted() {
        return !time.offset().isZero();
    }

    private static boolean signsForAnother() {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getPrincipal() instanceof SignedIn officer
                && officer.actor().powers().stream().anyMatch(Power::signing);
    }

    private static boolean leads() {
        return Stream.of("ROLE_DIVISION_HEAD", "ROLE_DIRECTOR", "ROLE_CHAIR").anyMatch(HouseBar::holds);
    }

    private static boolean keeps() {
        return holds("ROLE_ADMINISTRATOR");
    }

    private static boolean audits() {
        return holds("ROLE_AUDITOR");
    }

    private static boolean holds(String authority) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getAuthorities().stream()
                        .anyMatch(held -> held.getAuthority().equals(authority));
    }
}
