package vn.clusters.organisation;

import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** How passwords are kept and made. */
@Configuration(proxyBeanMethods = false)
class Passwords {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 9;

    @Bean
    PasswordEncoder passwordEncoder() {
        return new RememberedPasswords(Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8());
    }

    /** A fresh password that nobody can guess and somebody can type. */
    static String random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
