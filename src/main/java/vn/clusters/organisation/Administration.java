package vn.clusters.organisation;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.BusinessTime;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.AdministrationRecord.Act;

/** What administrators do to officers and their roles; every act is added to the record in the same transaction. */
@Component
class Administration {

    private final Accounts accounts;
    private final Statements statements;
    private final AdministrationRecord record;
    private final PasswordEncoder passwords;
    private final BusinessTime time;

    Administration(
            Accounts accounts,
            Statements statements,
            AdministrationRecord record,
            PasswordEncoder passwords,
            BusinessTime time) {
        this.accounts = accounts;
        this.statements = statements;
        this.record = record;
        this.passwords = passwords;
        this.time = time;
    }

    /** @throws Problem 409 {@code username-taken}, 422 for each thing that is stated wrongly */
    @Transactional
    void create(NewOfficer stated) {
        String username = statements.username(stated.username());
        if (accounts.existsById(username)) {
            throw taken(username);
        }
        String agency = statements.agency(stated.agency()).id();
        String hash = passwords.encode(PasswordRules.checked(username, stated.password()));
        Account account = new Account(username, statements.post(stated.name()), agency, hash);
        record.add(username, Act.CREATED, Map.of("name", account.officer().name(), "agency", agency));
        if (stated.role() != null && !stated.role().isBlank()) {
            give(account, new NewRole(stated.role(), agency, null, null));
        }
        try {
            accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException e) {
            throw taken(username);
        }
    }

    /** @throws Problem 409 {@code role-already-held}, 422 for each thing that is stated wrongly */
    @Transactional
    void give(String username, NewRole stated) {
        give(account(username), stated);
    }

    private void give(Account account, NewRole stated) {
        Role role = statements.role(stated.role());
        Validity validity = statements.validity(stated);
        String agency = statements.agencyFor(stated.agency(), validity).id();
        if (account.holds(role, agency, validity)) {
            throw new Problem(409, "role-already-held").with("field", "role");
        }
        account.assign(role, agency, validity);
        record.add(account.username(), Act.ROLE_GIVEN, detail(role, agency, validity));
    }

    /**
     * Ends a role with its last day, today unless given; yesterday makes it end at once.
     *
     * @throws Problem 404 {@code unknown-assignment}, 409 {@code role-already-ended} or {@code last-administrator}, 422
     */
    @Transactional
    void end(String username, long assignment, LocalDate lastDay) {
        Account account = account(username);
        Assignment held = account.assignment(assignment)
                .orElseThrow(() -> new Problem(404, "unknown-assignment", assignment, username));
        LocalDate last = statements.lastDay(held, lastDay);
        if (held.role() == Role.ADMINISTRATOR) {
            leaveAnAdministrator(account, last.plusDays(1));
        }
        held.endOn(last);
        record.add(username, Act.ROLE_ENDED, detail(held.role(), held.agency(), held.validity()));
    }

    /** @throws Problem 409 {@code not-yourself}, {@code already-disabled} or {@code last-administrator} */
    @Transactional
    void disable(String username) {
        Account account = account(username);
        if (username.equals(Acting.current().actor().username())) {
            throw new Problem(409, "not-yourself");
        }
        if (!account.officer().active()) {
            throw new Problem(409, "already-disabled", username);
        }
        leaveAnAdministrator(account, time.today());
        account.disable();
        record.add(username, Act.DISABLED, Map.of());
    }

    /** @throws Problem 409 {@code already-enabled} */
    @Transactional
    void enable(String username) {
        Account account = account(username);
        if (account.officer().active()) {
            throw new Problem(409, "already-enabled", username);
        }
        account.enable();
        record.add(username, Act.ENABLED, Map.of());
    }

    /** Opens a locked account too, and ends the sessions that the old password opened. */
    @Transactional
    void resetPassword(String username, String password) {
        Account account = account(username);
        account.resetPassword(passwords.encode(PasswordRules.checked(username, password)));
        record.add(username, Act.PASSWORD_RESET, Map.of());
    }

    /** Two administrators who remove each other at once take turns here. */
    private void leaveAnAdministrator(Account without, LocalDate day) {
        accounts.lockThoseWhoHeld(Role.ADMINISTRATOR);
        boolean another = accounts.holding(Role.ADMINISTRATOR, day).stream()
                .anyMatch(other -> !other.username().equals(without.username()));
        if (!another) {
            throw new Problem(409, "last-administrator");
        }
    }

    private Account account(String username) {
        return accounts.find(username)
                .orElseThrow(() -> new Problem(404, "unknown-officer", username).with("officer", username));
    }

    private static Problem taken(String username) {
        return new Problem(409, "username-taken", username).with("field", "username");
    }

    private static Map<String, String> detail(Role role, String agency, Validity validity) {
        Map<String, String> detail = new TreeMap<>(Map.of("role", role.slug(), "agency", agency));
        if (validity.from() != null) {
            detail.put("from", validity.from().toString());
        }
        if (validity.to() != null) {
            detail.put("to", validity.to().toString());
        }
        return detail;
    }
}
