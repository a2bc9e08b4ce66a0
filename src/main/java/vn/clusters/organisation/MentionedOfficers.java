package vn.clusters.organisation;

import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.clusters.kernel.MentionedNames;

/** Officers whom the ledger mentions by sign-in name, which is shown only where another officer has the same name. */
@Component
class MentionedOfficers implements MentionedNames {

    private static final Set<String> FIELDS = Set.of(
            "officer",
            "officers",
            "assignee",
            "from",
            "to",
            "chair",
            "deputies",
            "members",
            "member",
            "secretary",
            "scores");

    private final Accounts accounts;

    MentionedOfficers(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public Optional<String> nameOf(String dossier, String field, String key) {
        return FIELDS.contains(field) ? accounts.find(key).map(Account::officer).map(this::shown) : Optional.empty();
    }

    private String shown(Officers.Officer officer) {
        return accounts.countByName(officer.name()) > 1
                ? officer.name() + " (" + officer.username() + ")"
                : officer.name();
    }
}
