package io.devquest.engine.views;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.devquest.engine.live.TestActor;
import io.devquest.engine.users.SettableClock;
import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.loader.StringLoader;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SharedPartsTest {

    private static final String PART =
            "{% shared who, what %}{{ drawn() }} {{ who }} {{ what }} {{ csrf() }}{% endshared %}";

    private static final ThreadLocal<@Nullable Drawing> CURRENT = new ThreadLocal<>();

    private final SettableClock clock = new SettableClock();
    private final AtomicLong fences = new AtomicLong();
    private final PebbleEngine engine = engine();
    private int drawn;

    private PebbleEngine engine() {
        TemplateFunctions functions =
                new TemplateFunctions((text, anchors) -> text.value(), new SharedParts(CURRENT, fences::get, clock));
        functions.add("drawn", a -> ++drawn);
        functions.add("csrf", a -> CURRENT.get().csrfToken());
        functions.add("until", a -> {
            CURRENT.get().shared().until(clock.instant().plusSeconds(60));
            return "";
        });
        return new PebbleEngine.Builder()
                .loader(new StringLoader())
                .registerExtensionCustomizer(SafeOnly::new)
                .extension(functions)
                .autoEscaping(true)
                .build();
    }

    private String draw(String template, String token, Map<String, @Nullable Object> values) {
        StringWriter out = new StringWriter();
        CURRENT.set(new Drawing(TestActor.GUEST, token, "nonce", "/").whole());
        try {
            engine.getTemplate(template).evaluate(out, new HashMap<>(values));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            CURRENT.remove();
        }
        return out.toString();
    }

    @Test
    void aPartIsDrawnOnceForTheSameValuesAndEverybodyGetsTheirOwnToken() {
        assertThat(draw(PART, "ada-token", Map.of("who", "x", "what", 1))).isEqualTo("1 x 1 ada-token");
        assertThat(draw(PART, "bob-token", Map.of("who", "x", "what", 1))).isEqualTo("1 x 1 bob-token");
        assertThat(draw(PART, "bob-token", Map.of("who", "x", "what", 2))).isEqualTo("2 x 2 bob-token");
        assertThat(draw(PART, "eve-token", Map.of("who", "y", "what", 1))).isEqualTo("3 y 1 eve-token");
    }

    @Test
    void whoWritesATokenOrTheMarkOfOneGetsNobodysToken() {
        draw(PART, "ada-token", Map.of("who", "ada-token", "what", 1));
        assertThat(draw(PART, "bob-token", Map.of("who", "ada-token", "what", 1)))
                .isEqualTo("1 ada-token 1 bob-token");
    }

    @Test
    void betweenTheTagsOnlyTheNamedValuesAreThereAndWhatTheyPrintIsEscaped() {
        String template = "{% shared who %}{{ who }}|{{ what }}{% set what = 3 %}|{{ what }}{% endshared %}|{{ what }}";
        Map<String, @Nullable Object> values = Map.of("who", "<b>", "what", "secret");
        assertThat(draw(template, "t", values)).isEqualTo("&lt;b&gt;||3|secret");
        assertThat(draw(template, "t", values)).isEqualTo("&lt;b&gt;||3|secret");
    }

    @Test
    void aPartWithoutValuesIsTheSameForAll() {
        String template = "{% shared %}{{ drawn() }}{% endshared %}";
        assertThat(draw(template, "t", Map.of())).isEqualTo("1");
        assertThat(draw(template, "u", Map.of("who", 1))).isEqualTo("1");
    }

    @Test
    void wordsOfTimeAreDrawnAgainWhenTheyChangeAndSoIsThePartAroundThem() {
        String template = "{% shared %}{{ drawn() }}{% shared %}{{ until() }}{% endshared %}{% endshared %}";
        assertThat(draw(template, "t", Map.of())).isEqualTo("1");
        clock.forward(Duration.ofSeconds(59));
        assertThat(draw(template, "t", Map.of())).isEqualTo("1");
        clock.forward(Duration.ofSeconds(1));
        assertThat(draw(template, "t", Map.of())).isEqualTo("2");
    }

    @Test
    void aPluginThatDrawsBlocksOfTextsMakesAllNew() {
        String template = "{% shared %}{{ drawn() }}{% endshared %}";
        draw(template, "t", Map.of());
        fences.incrementAndGet();
        assertThat(draw(template, "t", Map.of())).isEqualTo("2");
    }

    @Test
    void pebblesOwnCacheWhichKnowsNothingOfTokensIsNoTag() {
        assertThatThrownBy(() -> draw("{% cache 'a' %}{{ csrf() }}{% endcache %}", "t", Map.of()))
                .hasMessageContaining("cache");
    }

    @Test
    void howLongAgoSomethingWasIsRightUntilItChanges() {
        Instant now = clock.instant();
        for (Duration age : new Duration[] {
            Duration.ZERO,
            Duration.ofSeconds(59),
            Duration.ofMinutes(1),
            Duration.ofMinutes(59).plusSeconds(59),
            Duration.ofHours(1),
            Duration.ofHours(23).plusMinutes(59),
            Duration.ofDays(1),
            Duration.ofDays(30).plusHours(23)
        }) {
            Instant then = now.minus(age);
            Instant change = Words.changes(then, now);
            assertThat(change).isAfter(now);
            assertThat(step(then, change.minusNanos(1))).isEqualTo(step(then, now));
            assertThat(step(then, change)).isNotEqualTo(step(then, now));
        }
        assertThat(Words.changes(now.minus(Duration.ofDays(31)), now)).isEqualTo(Instant.MAX);
        assertThat(Words.changes(now.plusSeconds(5), now)).isEqualTo(now);
    }

    /** What the words say, without the words. */
    private static String step(Instant then, Instant now) {
        Duration age = Duration.between(then, now);
        if (age.toHours() < 1) {
            return age.toMinutes() + " min";
        }
        return age.toDays() < 1 ? age.toHours() + " h" : Math.min(31, age.toDays()) + " d";
    }
}
