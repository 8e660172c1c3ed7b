package io.devquest.engine.views;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What hidden fields tell about whoever filled in a form. */
class FormTrapTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");

    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final FormTrap trap = new FormTrap(clock);

    @Test
    void itIsKnownHowLongAFormWasOpen() {
        assertThat(trap.open(Map.of(FormTrap.DRAWN, drawn(trap)))).contains(Duration.ZERO);
    }

    @Test
    void whatSomebodyElseHasSignedOrNobodyTellsNothing() {
        String earlier = NOW.minusSeconds(60).getEpochSecond() + drawn(trap).substring(10);
        assertThat(trap.open(Map.of(FormTrap.DRAWN, earlier))).isEmpty();
        assertThat(trap.open(Map.of(FormTrap.DRAWN, drawn(new FormTrap(clock)))))
                .isEmpty();
        assertThat(trap.open(Map.of(FormTrap.DRAWN, "."))).isEmpty();
        assertThat(trap.open(Map.of())).isEmpty();
    }

    @Test
    void onlyRobotsFillInWhatNobodySees() {
        assertThat(trap.caught(Map.of(FormTrap.BAIT, "https://robots.example"))).isTrue();
        assertThat(trap.caught(Map.of(FormTrap.BAIT, " "))).isFalse();
        assertThat(trap.caught(Map.of())).isFalse();
        assertThat(trap.fields()).contains("aria-hidden=\"true\"", "tabindex=\"-1\"", "autocomplete=\"off\"");
    }

    private static String drawn(FormTrap trap) {
        return Pattern.compile("name=\"_drawn\" value=\"([^\"]+)\"")
                .matcher(trap.fields())
                .results()
                .map((MatchResult match) -> match.group(1))
                .findFirst()
                .orElseThrow();
    }
}
