package io.devquest.engine.users;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.devquest.api.error.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountRulesTest {

    private static final String PASSWORD = "correct horse battery";
    private static final String SITE = "Quiet Harbour";

    private static List<String> faults(String name, String email, String password) {
        InvalidInput invalid = catchThrowableOfType(
                InvalidInput.class, () -> AccountRules.check(new Registration(name, email, password), SITE));
        return invalid == null
                ? List.of()
                : invalid.errors().stream().map(e -> e.field() + "." + e.code()).toList();
    }

    @Test
    void aGoodRegistrationPasses() {
        assertThatCode(() -> AccountRules.check(new Registration(" Ada_L-1 ", "Ada@Example.org", PASSWORD), SITE))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "a b c", "ada!", "ада", "abcdefghijklmnopqrstu", "../etc"})
    void namesOfOtherShapesAreRefused(String name) {
        assertThat(faults(name, "a@example.org", PASSWORD)).containsExactly("name.pattern");
    }

    @ParameterizedTest
    @ValueSource(strings = {"admin", "Root", "API", "system", "setup"})
    void reservedNamesAreRefused(String name) {
        assertThat(faults(name, "a@example.org", PASSWORD)).containsExactly("name.reserved");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.org",
                "ada@example",
                "a b@example.org",
                "a@b@example.org",
                "ada@example.org\nBcc: x@example.org"
            })
    void whatIsNoMailAddressIsRefused(String email) {
        assertThat(faults("ada", email, PASSWORD)).containsExactly("email.email");
    }

    @Test
    void weakPasswordsAreRefused() {
        assertThat(faults("ada", "a@example.org", "short")).containsExactly("password.size");
        assertThat(faults("ada", "a@example.org", "x".repeat(129))).containsExactly("password.size");
        assertThat(faults("ada", "a@example.org", "Password123")).containsExactly("password.common");
        assertThat(faults("ada", "a@example.org", "aaaaaaaaaaaa")).containsExactly("password.common");
        assertThat(faults("adalovelace", "a@example.org", "AdaLovelace")).containsExactly("password.common");
        assertThat(faults("ada", "ada@example.org", "ada@example.org")).containsExactly("password.common");
        assertThat(faults("ada", "ada.of.the.hills@example.org", "Ada.of.the.hills"))
                .containsExactly("password.common");
        assertThat(faults("ada", "a@example.org", "quiet harbour")).containsExactly("password.common");
    }

    @Test
    void everythingWrongIsSaidAtOnce() {
        assertThat(faults("a", "b", "c")).containsExactly("name.pattern", "email.email", "password.size");
    }
}
