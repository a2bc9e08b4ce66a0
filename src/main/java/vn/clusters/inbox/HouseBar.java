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

    private static final Place FIGURES = new Place("/dashboard", "dashboard.place");

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

    /** Where everybody goes, what leaders read, and what waits to be signed by them or in their place. */
    public List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(
                new Place("/inbox", "inbox.place.inbox"),
                new Place("/dossiers", "inbox.place.dossiers"),
                new Place("/clusters", "inbox.place.clusters"),
                new Place("/law", "inbox.place.law"),
                new Place("/units", "organisation.units")));
        if (leads() || signsForAnother()) {
            places.add(1, new Place("/briefs", "brief.list"));
            places.add(2, new Place("/workload", "workload.place"));
        }
        if (leads()) {
            places.add(2, FIGURES);
        }
        return places;
    }

    /** Where only those go who keep the house or audit it. */
    public List<Place> ownPlaces() {
        List<Place> places = new ArrayList<>();
        if (!leads() && (holds("ROLE_ADMINISTRATOR") || holds("ROLE_AUDITOR"))) {
            places.add(FIGURES);
        }
        if (holds("ROLE_ADMINISTRATOR")) {
            places.add(new Place("/officers", "inbox.place.officers"));
            places.add(new Place("/workload", "workload.place"));
            places.add(new Place("/province-rules", "province.title"));
            places.add(new Place("/administration/delegations", "delegation.all"));
            places.add(new Place("/admin/incidents", "inbox.place.incidents"));
            places.add(new Place("/admin/mail", "reminder.mails"));
            places.add(new Place("/admin/inbox", "inbox.place.rebuild"));
            if (demo) {
                places.add(new Place("/admin/business-time", "inbox.place.time"));
            }
        }
        if (holds("ROLE_AUDITOR")) {
            places.add(new Place("/province-rules", "province.title"));
            places.add(new Place("/administration", "inbox.place.administration"));
            places.add(new Place("/administration/delegations", "delegation.all"));
        }
        return places;
    }

    public boolean isHere(String path) {
        String here = request.getRequestURI().substring(request.getContextPath().length());
        return here.equals(path) || here.startsWith(path + "/");
    }

    /** Whether the page shown is one of the officer's own places. */
    public boolean isOwnPlace() {
        return ownPlaces().stream().anyMatch(place -> isHere(place.path()));
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

    private static boolean holds(String authority) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getAuthorities().stream()
                        .anyMatch(held -> held.getAuthority().equals(authority));
    }
}
