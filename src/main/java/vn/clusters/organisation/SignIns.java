package vn.clusters.organisation;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;

/** Who may sign in; an account is locked for a while after too many wrong passwords in a row. */
@Component
class SignIns implements UserDetailsService {

    private static final int WRONG_PASSWORDS = 5;
    private static final Duration LOCK = Duration.ofMinutes(15);

    private final Accounts accounts;
    private final Officers officers;
    private final BusinessTime time;

    SignIns(Accounts accounts, Officers officers, BusinessTime time) {
        this.accounts = accounts;
        this.officers = officers;
        this.time = time;
    }

    @Override
    public SignedIn loadUserByUsername(String username) {
        return accounts.find(username).map(this::signedIn).orElseThrow(() -> new UsernameNotFoundException(username));
    }

    @EventListener
    @Transactional
    public void failed(AuthenticationFailureBadCredentialsEvent failure) {
        Instant now = time.now();
        accounts.countFailure(failure.getAuthentication().getName(), now, now.plus(LOCK), WRONG_PASSWORDS);
    }

    @EventListener
    @Transactional
    public void succeeded(AuthenticationSuccessEvent success) {
        if (success.getAuthentication().getPrincipal() instanceof SignedIn officer && officer.hasFailed()) {
            accounts.forgetFailures(officer.getUsername());
        }
    }

    SignedIn signedIn(Account account) {
        return new SignedIn(
                officers.actor(account),
                account.passwordHash(),
                account.officer().active(),
                account.isLocked(time.now()),
                account.hasFailed());
    }
}
