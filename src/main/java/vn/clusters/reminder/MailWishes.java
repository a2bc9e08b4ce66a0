package vn.clusters.reminder;

import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.Problem;
import vn.clusters.reminder.MailWish.Frequency;

/** What officers wish of their mails; whoever wished nothing gets a digest at the address that the house gives. */
@Component
@Transactional
public class MailWishes {

    /** Plain addresses only: neither names nor lists nor line breaks. */
    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\\.[A-Za-z]{2,63}");

    /**
     * A wish.
     *
     * @param own the address that the officer gave, null if none
     * @param address where mails go, null if nowhere
     */
    public record Wish(Frequency frequency, String own, String address) {

        /** What happens: without an address there is no mail. */
        Frequency effective() {
            return address == null ? Frequency.NONE : frequency;
        }
    }

    private final StoredMailWishes stored;
    private final String domain;

    /** @param domain every officer has an address there unless they name another; blank if there is none */
    MailWishes(StoredMailWishes stored, @Value("${clusters.mail.domain}") String domain) {
        this.stored = stored;
        this.domain = domain;
    }

    @Transactional(readOnly = true)
    public Wish of(String username) {
        MailWish wish = stored.findById(username).orElseGet(() -> new MailWish(username));
        String given = domain.isBlank() ? null : username + "@" + domain;
        return new Wish(wish.frequency(), wish.address(), wish.address() == null ? given : wish.address());
    }

    /** @throws Problem 422 {@code address-malformed} */
    public void set(String username, Frequency frequency, String address) {
        String where = address == null || address.isBlank() ? null : address.strip();
        if (where != null && !ADDRESS.matcher(where).matches()) {
            throw new Problem(422, "address-malformed").with("field", "address");
        }
        MailWish wish = stored.findById(username).orElseGet(() -> new MailWish(username));
        stored.save(wish.set(frequency, where));
    }
}
