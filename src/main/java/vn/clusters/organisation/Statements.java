package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Agencies.Agency;

/** Reads what an administrator states and says what is wrong with it, always with the field. */
@Component
class Statements {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,59}");
    private static final int LONGEST_POST = 200;

    private final Agencies agencies;
    private final BusinessTime time;

    Statements(Agencies agencies, BusinessTime time) {
        this.agencies = agencies;
        this.time = time;
    }

    String username(String stated) {
        String username = stated == null ? "" : stated.strip();
        if (!USERNAME.matcher(username).matches()) {
            throw wrong("username", "username-malformed");
        }
        return username;
    }

    String post(String stated) {
        String post = VietnameseText.stored(stated);
        if (post == null || post.isEmpty() || post.length() > LONGEST_POST) {
            throw wrong("name", "post-malformed", LONGEST_POST);
        }
        return post;
    }

    Role role(String stated) {
        return Arrays.stream(Role.values())
                .filter(role -> role.slug().equals(stated))
                .findFirst()
                .orElseThrow(() -> wrong("role", "unknown-role", stated == null ? "" : stated));
    }

    Agency agency(String stated) {
        return agencies.find(stated).orElseThrow(() -> wrong("agency", "unknown-agency", stated == null ? "" : stated));
    }

    /** An agency that has gone into another takes no new officers; one that ended without a successor may be wound up. */
    Agency agencyFor(String stated, Validity validity) {
        Agency agency = agency(stated);
        if (agency.successor() != null && agency.validity().endedBefore(validity.from())) {
            Agency now = agencies.on(agency.id(), validity.from());
            throw wrong("agency", "agency-ended", agency.name(), VietnameseText.shown(agency.validTo()), now.name());
        }
        return agency;
    }

    Validity validity(NewRole stated) {
        LocalDate from = Optional.ofNullable(stated.from()).orElseGet(time::today);
        if (stated.to() != null && stated.to().isBefore(from)) {
            throw wrong("to", "dates-reversed", VietnameseText.shown(from), VietnameseText.shown(stated.to()));
        }
        return new Validity(from, stated.to());
    }

    /** What has been done in a role stays done: its end is moved to yesterday at the earliest, and never later. */
    LocalDate lastDay(Assignment held, LocalDate stated) {
        LocalDate today = time.today();
        LocalDate last = Optional.ofNullable(stated).orElse(today);
        LocalDate from = held.validity().from();
        LocalDate to = held.validity().to();
        if (to != null && (to.isBefore(today) || !last.isBefore(to))) {
            throw new Problem(409, "role-already-ended", VietnameseText.shown(to));
        }
        if (from != null && last.isBefore(from)) {
            throw wrong("to", "dates-reversed", VietnameseText.shown(from), VietnameseText.shown(last));
        }
        if (last.isBefore(today.minusDays(1))) {
            throw wrong("to", "end-in-the-past", VietnameseText.shown(last));
        }
        return last;
    }

    private static Problem wrong(String field, String type, Object... arguments) {
        return new Problem(422, type, arguments).with("field", field);
    }
}
