package vn.clusters.organisation;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * Remembers for a few minutes, under a key of this process alone, that a password matched a hash: HTTP Basic repeats it
 * with every request, and a slow hash each time would be paid by everybody.
 */
class RememberedPasswords implements PasswordEncoder {

    private static final String ALGORITHM = "HmacSHA256";
    private static final long LIFE = Duration.ofMinutes(5).toNanos();
    private static final int MOST = 10_000;

    private final PasswordEncoder slow;
    private final SecretKeySpec key;
    private final Map<String, Long> matchedAt = new ConcurrentHashMap<>();

    RememberedPasswords(PasswordEncoder slow) {
        this.slow = slow;
        byte[] secret = new byte[32];
        new SecureRandom().nextBytes(secret);
        this.key = new SecretKeySpec(secret, ALGORITHM);
    }

    @Override
    public String encode(CharSequence password) {
        return slow.encode(composed(password));
    }

    @Override
    public boolean matches(CharSequence typed, String hash) {
        String password = composed(typed);
        String pair = pair(password, hash);
        Long matched = matchedAt.get(pair);
        if (matched != null && System.nanoTime() - matched < LIFE) {
            return true;
        }
        boolean matches = slow.matches(password, hash);
        if (matches) {
            remember(pair);
        }
        return matches;
    }

    /** Keyboards send the same Vietnamese letter in one piece or in several. */
    private static String composed(CharSequence password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private void remember(String pair) {
        if (matchedAt.size() >= MOST) {
            matchedAt.clear();
        }
        matchedAt.put(pair, System.nanoTime());
    }

    private String pair(CharSequence password, String hash) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal((hash + '\n' + password).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
