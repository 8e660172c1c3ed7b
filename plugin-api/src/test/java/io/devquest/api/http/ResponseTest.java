package io.devquest.api.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;

class ResponseTest {

    @Example
    void aRedirectLeadsToAPathOfThisCommunity() {
        Response response = Response.redirect("/forums/topics/0C1?page=2#last");
        assertThat(response.status()).isEqualTo(303);
        assertThat(response.headers()).containsExactly(Map.entry("Location", "/forums/topics/0C1?page=2#last"));
    }

    @Example
    void aRedirectElsewhereIsRefused() {
        for (String path : new String[] {
            "",
            "forums",
            "https://elsewhere.example/",
            "//elsewhere.example/",
            "/\\elsewhere.example/",
            "\\\\elsewhere",
            "/\t/elsewhere.example",
            "/\n/elsewhere.example",
            "/\r\n/elsewhere.example"
        }) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Response.redirect(path))
                    .withMessageContaining("path of this community");
        }
    }

    @Property
    void whateverIsLetThroughStaysOnThisHost(
            @ForAll @CharRange(from = '-', to = ':') @StringLength(max = 6) String tail) {
        String path = "/" + tail;
        try {
            Response.redirect(path);
        } catch (IllegalArgumentException refused) {
            return;
        }
        assertThat(URI.create("https://community.example/forums").resolve(path).getHost())
                .isEqualTo("community.example");
    }

    @Example
    void aResponseIsNeverChanged() {
        Response plain = Response.json("x");
        Response other = plain.status(202).header("X-Part", "1");
        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.headers()).isEmpty();
        assertThat(other.status()).isEqualTo(202);
        assertThat(other.headers()).containsExactly(Map.entry("X-Part", "1"));
    }
}
