package vn.clusters.organisation;

import java.util.List;
import java.util.Locale;
import vn.clusters.kernel.Problem;
import vn.clusters.kernel.VietnameseText;

/** What a password must be before it is kept. */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    static final int DIFFERENT = 5;

    private static final List<String> COMMON =
            List.of("password", "matkhau", "123456", "qwerty", "abc123", "iloveyou", "langson", "vietnam", "admin");

    private PasswordRules() {}

    /**
     * The password itself if it may be kept.
     *
     * @throws Problem 422 {@code password-short}, {@code password-long} or {@code password-weak}
     */
    static String checked(String username, String password) {
        int length = password == null ? 0 : password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            throw refused("password-short", SHORTEST);
        }
        if (length > LONGEST) {
            throw refused("password-long", LONGEST);
        }
        if (isWeak(username, password)) {
            throw refused("password-weak", DIFFERENT);
        }
        return password;
    }

    /** What is left of a guessable word once the word itself is taken away must still be long enough. */
    private static boolean isWeak(String username, String password) {
        String plain = VietnameseText.searchable(password).replace(" ", "");
        boolean guessable = COMMON.stream()
                .anyMatch(
                        word -> plain.contains(word) && plain.replace(word, "").length() < SHORTEST);
        return guessable
                || plain.contains(username.toLowerCase(Locale.ROOT))
                || password.codePoints().distinct().count() < DIFFERENT;
    }

    private static Problem refused(String type, int limit) {
        return new Problem(422, type, limit).with("field", "password");
    }
}
