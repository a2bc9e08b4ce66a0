package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Listing;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;
import vn.clusters.organisation.Officers.Officer;

/** The officers as administrators look them up. */
@Component
@Transactional(readOnly = true)
class OfficerDirectory {

    private static final int PAGE = 50;

    /** An officer with every role, past and to come; {@code name} is the post. */
    record Sheet(
            String username,
            String name,
            String agency,
            String agencyName,
            boolean active,
            boolean locked,
            List<Held> roles) {

        public List<Held> today() {
            return roles.stream().filter(Held::current).toList();
        }
    }

    /** A role at an agency; null dates are open. */
    record Held(
            long id, String role, String agency, String agencyName, LocalDate from, LocalDate to, boolean current) {}

    private final Accounts accounts;
    private final Agencies agencies;
    private final SignIns signIns;
    private final BusinessTime time;

    OfficerDirectory(Accounts accounts, Agencies agencies, SignIns signIns, BusinessTime time) {
        this.accounts = accounts;
        this.agencies = agencies;
        this.signIns = signIns;
        this.time = time;
    }

    /**
     * By username.
     *
     * @param q words of username or post in their order, diacritics ignored; blank for all
     * @param agency at which the officers sit; blank for all
     * @param after username of the last one already shown; blank for the first page
     */
    Listing<Sheet> page(String q, String agency, String after) {
        List<Sheet> found = accounts.search(pattern(q), agency, after, Limit.of(PAGE + 1)).stream()
                .map(this::sheet)
                .toList();
        if (found.size() <= PAGE) {
            return new Listing<>(found, null);
        }
        return new Listing<>(found.subList(0, PAGE), found.get(PAGE - 1).username());
    }

    /** @throws Problem 404 {@code unknown-officer} */
    Sheet get(String username) {
        return accounts.find(username).map(this::sheet).orElseThrow(() -> new Problem(404, "unknown-officer", username)
                .with("officer", username));
    }

    private static String pattern(String q) {
        String words = VietnameseText.searchable(q).replaceAll("[!%_]", "!$0").replaceAll("\\s+", "%");
        return "%" + words + "%";
    }

    private Sheet sheet(Account account) {
        Officer officer = account.officer();
        LocalDate today = time.today();
        List<Held> roles = account.assignments().stream()
                .map(held -> held(held, today))
                .sorted(Comparator.comparing(Held::current).reversed())
                .toList();
        return new Sheet(
                officer.username(),
                officer.name(),
                officer.agency(),
                agencies.nameOf(officer.agency()),
                officer.active(),
                signIns.isLocked(account),
                roles);
    }

    private Held held(Assignment held, LocalDate today) {
        return new Held(
                held.id(),
                held.role().slug(),
                held.agency(),
                agencies.nameOf(held.agency()),
                held.validity().from(),
                held.validity().to(),
                held.validity().covers(today));
    }
}
