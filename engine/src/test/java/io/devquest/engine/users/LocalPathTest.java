package io.devquest.engine.users;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/forums", "/forums/topics/0C1?page=2#post-3", "/u/ada"})
    void pathsOfTheCommunityStay(String path) {
        assertThat(LocalPath.of(path)).isEqualTo(path);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://evil.example",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\t/evil.example",
                "/a\r\nSet-Cookie: x=y",
                "javascript:alert(1)",
                "evil.example",
                " /forums"
            })
    void everythingElseLeadsHome(String path) {
        assertThat(LocalPath.of(path)).isEqualTo("/");
    }
}
