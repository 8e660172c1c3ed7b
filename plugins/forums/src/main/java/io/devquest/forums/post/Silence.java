package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.settings.Setting;
import io.devquest.forums.topic.Topic;
import java.time.Duration;

/** How long nobody has written in a topic, where that is worth saying. */
public final class Silence {

    /** For how long a topic is silent before whoever replies is told so; 0 for never. */
    public static final Setting<Duration> REVIVE_AFTER =
            Setting.duration("forums.revive_after", Duration.ofDays(180), Duration.ZERO, Duration.ofDays(3_650));

    private Silence() {}

    /** For how many days, if that is so long that whoever replies should know; else 0. */
    static long days(Engine engine, Topic topic) {
        Duration silent =
                Duration.between(topic.lastActivityAt(), engine.clock().instant());
        Duration enough = engine.settings().get(REVIVE_AFTER);
        return enough.isZero() || silent.compareTo(enough) < 0 ? 0 : silent.toDays();
    }
}
