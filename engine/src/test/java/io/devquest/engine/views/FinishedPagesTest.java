package io.devquest.engine.views;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.engine.scope.Scope;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class FinishedPagesTest {

    private final AtomicLong changes = new AtomicLong();
    private final Hands clock = new Hands();
    private final FinishedPages pages = new FinishedPages(changes::get, clock);
    private final Scope scope = new Scope("forums", FinishedPagesTest.class.getClassLoader());

    /** A clock that is set by hand. */
    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2026-03-01T10:00:00Z");

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }
    }

    private void keep(long version) {
        pages.keep(scope, "/a", version, "OLD1", "<p OLD1>é</p><i OLD1>".getBytes(UTF_8), Optional.empty());
    }

    private void keepUntil(Duration fromNow) {
        Optional<Instant> end = Optional.of(clock.now.plus(fromNow));
        pages.keep(scope, "/a", pages.version(), "OLD1", "<p OLD1>é</p><i OLD1>".getBytes(UTF_8), end);
    }

    @Test
    void aPageThatSaysUntilWhenItIsRightIsNotFoundLater() {
        keepUntil(Duration.ofSeconds(10));
        clock.now = clock.now.plusSeconds(9);
        assertThat(found("NEW1")).isPresent();
        clock.now = clock.now.plusSeconds(1);
        assertThat(found("NEW1")).isEmpty();
        keepUntil(Duration.ofHours(1));
        clock.now = clock.now.plusSeconds(60);
        assertThat(found("NEW1")).isEmpty();
    }

    private Optional<String> found(String nonce) {
        return pages.find(scope, "/a", nonce).map(page -> new String(page, UTF_8));
    }

    @Test
    void everyReaderGetsANonceOfTheirOwn() {
        keep(pages.version());
        assertThat(found("NEW1")).contains("<p NEW1>é</p><i NEW1>");
        assertThat(found("NEW2")).contains("<p NEW2>é</p><i NEW2>");
    }

    @Test
    void anotherAddressOrOwnerHasAnotherPage() {
        keep(pages.version());
        assertThat(pages.find(scope, "/b", "NEW1")).isEmpty();
        assertThat(pages.find(new Scope("core", scope.loader()), "/a", "NEW1")).isEmpty();
    }

    @Test
    void aChangeForgetsThePage() {
        keep(pages.version());
        changes.incrementAndGet();
        assertThat(found("NEW1")).isEmpty();
    }

    @Test
    void aChangeWhileThePageWasDrawnForgetsItToo() {
        long version = pages.version();
        changes.incrementAndGet();
        keep(version);
        assertThat(found("NEW1")).isEmpty();
    }

    @Test
    void aPluginThatStartsOrStopsForgetsThePage() {
        keep(pages.version());
        Scope other = new Scope("notes", scope.loader());
        pages.open(other);
        assertThat(found("NEW1")).isEmpty();
        keep(pages.version());
        other.close();
        assertThat(found("NEW1")).isEmpty();
    }

    @Test
    void aPageIsKeptForAMinuteOfTheEnginesClock() {
        keep(pages.version());
        clock.now = clock.now.plus(Duration.ofSeconds(59));
        assertThat(found("NEW1")).isPresent();
        clock.now = clock.now.plus(Duration.ofSeconds(1));
        assertThat(found("NEW1")).isEmpty();
        clock.now = clock.now.minus(Duration.ofHours(1));
        assertThat(found("NEW1")).isEmpty();
    }
}
