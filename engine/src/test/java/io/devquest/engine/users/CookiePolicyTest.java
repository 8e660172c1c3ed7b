package io.devquest.engine.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CookiePolicyTest {

    @Test
    void theCookieIsOutOfReachOfScriptsAndOtherSites() {
        assertThat(new CookiePolicy(false).set("abc"))
                .startsWith("devquest_session=abc; ")
                .contains("; Path=/", "; HttpOnly", "; SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(new CookiePolicy(true).set("abc")).endsWith("; Secure");
    }

    @Test
    void signingOutEmptiesIt() {
        assertThat(new CookiePolicy(true).clear())
                .startsWith("devquest_session=; ")
                .contains("; Max-Age=0;");
    }
}
