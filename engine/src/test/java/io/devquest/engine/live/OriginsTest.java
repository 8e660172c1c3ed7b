package io.devquest.engine.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class OriginsTest {

    private final Origins origins = new Origins(Set.of("https://learn.example.org"));

    @Test
    void admitsItsOwnHostTheNamedSitesAndClientsThatAreNoBrowsers() {
        assertThat(origins.admits("https://community.example.org", "community.example.org"))
                .isTrue();
        assertThat(origins.admits("https://Community.example.org", "community.example.org:443"))
                .isTrue();
        assertThat(origins.admits("http://localhost:8080", "localhost:8080")).isTrue();
        assertThat(origins.admits("https://learn.example.org", "community.example.org"))
                .isTrue();
        assertThat(origins.admits(null, "community.example.org")).isTrue();
    }

    @Test
    void refusesEverythingElse() {
        assertThat(origins.admits("https://evil.example", "community.example.org"))
                .isFalse();
        assertThat(origins.admits("http://localhost:8081", "localhost:8080")).isFalse();
        assertThat(origins.admits("null", "localhost:8080")).isFalse();
        assertThat(origins.admits("https://a@localhost:8080", "localhost:8080")).isFalse();
        assertThat(origins.admits("https://x", null)).isFalse();
        assertThat(origins.admits("file://", "localhost")).isFalse();
        assertThat(origins.admits("http://[", "localhost")).isFalse();
    }
}
