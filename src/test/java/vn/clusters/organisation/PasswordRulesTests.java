package vn.clusters.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "đường về xa",
                "tr0ng-rung-thong",
                "9f8a7b6c5d4e3f2a1b",
                "Lạng Sơn mùa hoa đào nở",
                "0246813579ab"
            })
    void a_password_nobody_guesses_is_kept_as_it_is(String password) {
        assertThat(PasswordRules.checked("clerk.sct", password)).isEqualTo(password);
    }

    @ParameterizedTest
    @CsvSource({
        "123456789,        password-short",
        "abcabcabcabc,     password-weak",
        "Password2026,     password-weak",
        "Mật khẩu 2026,    password-weak",
        "LạngSơn2026!,     password-weak",
        "xxCLERK.SCTxx99,  password-weak"
    })
    void a_short_or_guessable_one_is_refused(String password, String type) {
        assertThatThrownBy(() -> PasswordRules.checked("clerk.sct", password)).hasMessage(type);
    }

    @Test
    void the_longest_has_128_characters() {
        assertThat(PasswordRules.checked("clerk.sct", "abcdefgh".repeat(16))).hasSize(128);
        assertThatThrownBy(() -> PasswordRules.checked("clerk.sct", "abcdefgh".repeat(16) + "i"))
                .hasMessage("password-long");
    }
}
