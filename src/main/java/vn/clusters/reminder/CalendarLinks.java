package vn.clusters.reminder;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.clusters.kernel.BusinessTime;

/** Secret addresses of calendars: told once, kept as a hash, ended by their owner at any time. */
@Component
@Transactional
public class CalendarLinks {

    private static final int SECRET_BYTES = 32;

    private final StoredCalendarLinks stored;
    private final BusinessTime time;
    private final SecureRandom random = new SecureRandom();

    CalendarLinks(StoredCalendarLinks stored, BusinessTime time) {
        this.stored = stored;
        this.time = time;
    }

    /** A new secret; the one before opens nothing any more. */
    public String issue(String username) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        CalendarLink link = stored.findById(username).orElseGet(() -> new CalendarLink(username));
        stored.save(link.issue(hash(secret), time.now()));
        return secret;
    }

    public void revoke(String username) {
        stored.deleteById(username);
    }

    @Transactional(readOnly = true)
    public Optional<Instant> issuedAt(String username) {
        return stored.findById(username).map(CalendarLink::issuedAt);
    }

    /** The username of the owner; empty if the secret opens nothing. */
    @Transactional(readOnly = true)
    public Optional<String> ownerOf(String secret) {
        return stored.findBySecretHash(hash(secret)).map(CalendarLink::username);
    }

    private static String hash(String secret) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
