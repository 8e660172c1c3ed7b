package io.devquest.engine.notifications;

import static io.devquest.api.notification.NotificationType.Reach.DIRECT;
import static io.devquest.api.notification.NotificationType.Reach.WATCHERS;
import static io.devquest.api.notification.WatchLevel.FIRST;
import static io.devquest.api.notification.WatchLevel.MUTED;
import static io.devquest.api.notification.WatchLevel.NORMAL;
import static io.devquest.api.notification.WatchLevel.TRACKING;
import static io.devquest.api.notification.WatchLevel.WATCHING;
import static io.devquest.engine.notifications.Reception.LOUD;
import static io.devquest.engine.notifications.Reception.NOTHING;
import static io.devquest.engine.notifications.Reception.PROMPT;
import static io.devquest.engine.notifications.Reception.QUIET;
import static org.assertj.core.api.Assertions.assertThat;

import io.devquest.api.notification.NotificationType.Reach;
import io.devquest.api.notification.WatchLevel;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReceptionPropertyTest {

    private static final List<Reception> SILENT = List.of(NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);

    /** What is said of the object, from above: watching, tracking, first, normal, muted; of the type, from the left. */
    private static final Map<Reach, List<List<Reception>>> TABLE = Map.of(
            DIRECT,
            List.of(
                    List.of(PROMPT, QUIET, LOUD, LOUD, NOTHING),
                    List.of(PROMPT, QUIET, LOUD, LOUD, NOTHING),
                    List.of(PROMPT, QUIET, LOUD, LOUD, NOTHING),
                    List.of(PROMPT, QUIET, LOUD, LOUD, NOTHING),
                    SILENT),
            WATCHERS,
            List.of(
                    List.of(PROMPT, QUIET, LOUD, LOUD, NOTHING),
                    List.of(QUIET, QUIET, QUIET, QUIET, NOTHING),
                    List.of(PROMPT, QUIET, LOUD, LOUD, NOTHING),
                    SILENT,
                    SILENT));

    @Property
    void theLevelsDecideAsTheTableSays(@ForAll Reach reach, @ForAll WatchLevel object, @ForAll WatchLevel type) {
        assertThat(Reception.of(reach, object, type))
                .isEqualTo(TABLE.get(reach).get(object.ordinal()).get(type.ordinal()));
    }

    @Property
    void nothingSaidIsNormal(@ForAll Reach reach, @ForAll WatchLevel level) {
        assertThat(Reception.of(reach, null, level)).isEqualTo(Reception.of(reach, NORMAL, level));
        assertThat(Reception.of(reach, level, null)).isEqualTo(Reception.of(reach, level, NORMAL));
    }

    @Property
    void whoeverWantsToHearMoreNeverHearsLess(
            @ForAll Reach reach, @ForAll("ofEverything") WatchLevel object, @ForAll("ofEverything") WatchLevel other) {
        WatchLevel more = object.compareTo(other) < 0 ? object : other;
        WatchLevel less = more == object ? other : object;
        for (WatchLevel type : WatchLevel.values()) {
            assertThat(Reception.of(reach, more, type)).isGreaterThanOrEqualTo(Reception.of(reach, less, type));
        }
    }

    /** Without the one of which only what begins is asked: that it hears as whoever hears everything. */
    @Provide
    Arbitrary<WatchLevel> ofEverything() {
        return Arbitraries.of(WATCHING, TRACKING, NORMAL, MUTED);
    }

    @Property
    void whatBeginsIsHeardAsByWhoeverHearsEverything(@ForAll Reach reach, @ForAll WatchLevel type) {
        assertThat(Reception.of(reach, FIRST, type)).isEqualTo(Reception.of(reach, WATCHING, type));
    }

    @Property
    void whatIsMutedIsSilentAndWhatIsQuietIsNotMailed(
            @ForAll Reach reach, @ForAll WatchLevel object, @ForAll WatchLevel type) {
        Reception reception = Reception.of(reach, object, type);
        boolean muted = object == MUTED || type == MUTED;
        assertThat(muted && reception != NOTHING).isFalse();
        assertThat(reception.quiet() && !reception.mail().equals("none")).isFalse();
        assertThat(reception.mail().equals("now")).isEqualTo(reception == PROMPT);
        assertThat(reception == PROMPT && type != WATCHING).isFalse();
        assertThat(type == TRACKING && reception.compareTo(QUIET) > 0).isFalse();
    }
}
