package vn.clusters.inbox;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;

/** What the bar on top of every page shows. */
@Component("house")
public class HouseBar {

    /** A place to go, with the message key of its name. */
    public record Place(String path, String label) {}

    private final BusinessTime time;
    private final HttpServletRequest request;
    private final boolean demo;

    HouseBar(BusinessTime time, HttpServletRequest request, @Value("${clusters.demo:false}") boolean demo) {
        this.time = time;
        this.request = request;
        this.demo = demo;
    }

    /** Where everybody goes. */
    public List<Place> places() {
        return List.of(
                new Place("/inbox", "inbox.place.inbox"),
                new Place("/dossiers", "inbox.place.dossiers"),
                new Place("/clusters", "inbox.place.clusters"),
                new Place("/law", "inbox.place.law"),
                new Place("/units", "organisation.units"));
    }

    /** Where only those go who keep the house or audit it. */
    public List<Place> ownPlaces() {
        List<Place> places = new ArrayList<>();
        if (holds("ROLE_ADMINISTRATOR")) {
            places.add(new Place("/officers", "inbox.place.officers"));
            places.add(new Place("/province-rules", "province.title"));
            places.add(new Place("/admin/incidents", "inbox.place.incidents"));
            if (demo) {
                places.add(new Place("/admin/business-time", "inbox.place.time"));
            }
        }
        if (holds("ROLE_AUDITOR")) {
            places.add(new Place("/province-rules", "province.title"));
            places.add(new Place("/administration", "inbox.place.administration"));
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

    public LocalDate today() {
        return time.today();
    }

    public ZoneId zone() {
        return BusinessTime.ZONE;
    }

    public boolean isShifted() {
        return !time.offset().isZero();
    }

    private static boolean holds(String authority) {
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        return signedIn != null
                && signedIn.getAuthorities().stream()
                        .anyMatch(held -> held.getAuthority().equals(authority));
    }
}
