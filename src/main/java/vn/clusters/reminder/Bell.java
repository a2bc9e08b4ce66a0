package vn.clusters.reminder;

import org.springframework.dao.DataAccessException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import vn.clusters.organisation.SignedIn;

/** The bell in the bar on top of every page. */
@Component("bell")
public class Bell {

    private final Notices notices;

    Bell(Notices notices) {
        this.notices = notices;
    }

    /** Unread notices of whoever is signed in, counted up to a hundred; a page that tells of an error shows none. */
    public int unread() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        try {
            return authentication != null && authentication.getPrincipal() instanceof SignedIn officer
                    ? notices.unread(officer.actor())
                    : 0;
        } catch (DataAccessException | TransactionException away) {
            return 0;
        }
    }
}
