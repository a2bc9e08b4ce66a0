package vn.clusters.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.organisation.AdministrationRecord.Act;

/**
 * Who may sign in. Five wrong passwords in a row lock the account for a minute; every further one locks it again and
 * twice as long, up to an hour, until a right one.
 */
@Component
class SignIns implements UserDetailsService {

    private static final int WRONG_PASSWORDS = 5;
    private static final Duration FIRST_LOCK = Duration.ofMinutes(1);
    private static final Duration LONGEST_LOCK = Duration.ofHours(1);

    private final Accounts accounts;
    private final Officers officers;
    private final AdministrationRecord record;
    private final Clock clock;

    SignIns(Accounts accounts, Officers officers, AdministrationRecord record, Clock clock) {
        this.accounts = accounts;
        this.officers = officers;
        this.record = record;
        this.clock = clock;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return accounts.find(username).map(this::signedIn).orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @EventListener
    @Transactional
    public void failed(AuthenticationFailureBadCredentialsEvent failure) {
        countFailure(failure.getAuthentication().getName());
    }

    @EventListener
    @Transactional
    public void succeeded(AuthenticationSuccessEvent success) {
        if (success.getAuthentication().getPrincipal() instanceof SignedIn officer && officer.hasFailed()) {
            accounts.forgetFailures(officer.getUsername());
        }
    }

    /** Within a transaction; a name that nobody has is not counted. */
    void countFailure(String username) {
        accounts.countFailure(username);
        accounts.failures(username).filter(count -> count >= WRONG_PASSWORDS).ifPresent(count -> lock(username, count));
    }

    private void lock(String username, int failures) {
        Instant until = clock.instant().plus(lockAfter(failures));
        accounts.lock(username, until);
        record.add(username, Act.LOCKED, Map.of("failures", String.valueOf(failures), "until", until.toString()));
    }

    static Duration lockAfter(int failures) {
        int doublings = Math.min(failures - WRONG_PASSWORDS, 10);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }

    boolean isLocked(Account account) {
        return account.isLocked(clock.instant());
    }

    SignedIn signedIn(Account account) {
        return new SignedIn(
                officers.actor(account),
                account.officer().active(),
                isLocked(account),
                account.hasFailed(),
                account.passwordGeneration(),
                account.passwordHash());
    }
}
