package vn.clusters.organisation;

import java.util.Map;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Acting;
import vn.clusters.kernel.Problem;
import vn.clusters.organisation.AdministrationRecord.Act;

/** The password of the officer who acts. */
@Component
class OwnPassword {

    private final Accounts accounts;
    private final SignIns signIns;
    private final PasswordEncoder passwords;
    private final AdministrationRecord record;

    OwnPassword(Accounts accounts, SignIns signIns, PasswordEncoder passwords, AdministrationRecord record) {
        this.accounts = accounts;
        this.signIns = signIns;
        this.passwords = passwords;
        this.record = record;
    }

    /**
     * Other sessions of the officer end. A wrong current password counts as one at the sign-in.
     *
     * @throws Problem 422 {@code password-wrong}, {@code password-same} or what {@link PasswordRules} says
     */
    @Transactional(noRollbackFor = Problem.class)
    void change(String current, String wanted) {
        String username = Acting.current().actor().username();
        Account account = accounts.find(username).orElseThrow(() -> new Problem(404, "unknown-officer", username));
        if (signIns.isLocked(account)) {
            throw new Problem(422, "account-locked").with("field", "current");
        }
        if (current == null || !passwords.matches(current, account.passwordHash())) {
            signIns.countFailure(username);
            throw new Problem(422, "password-wrong").with("field", "current");
        }
        if (current.equals(wanted)) {
            throw new Problem(422, "password-same").with("field", "password");
        }
        account.resetPassword(passwords.encode(PasswordRules.checked(username, wanted)));
        record.add(username, Act.PASSWORD_CHANGED, Map.of());
    }
}
