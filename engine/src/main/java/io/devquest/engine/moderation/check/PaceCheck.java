package io.devquest.engine.moderation.check;

import io.devquest.api.error.TooManyRequests;
import io.devquest.api.settings.Setting;
import io.devquest.api.settings.Settings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** How often one may publish; what is held counts, changes do not. */
final class PaceCheck {

    private static final Duration DAY = Duration.ofDays(1);

    private final Settings settings;

    PaceCheck(Settings settings) {
        this.settings = settings;
    }

    /** Refuses what comes too soon. */
    void require(Candidate candidate, Writer writer, Instant now) {
        if (candidate.draft().changes()) {
            return;
        }
        List<PastText> before = writer.recent().stream()
                .filter(past -> !past.changes() && past.starts() == candidate.starts())
                .toList();
        if (before.isEmpty()) {
            return;
        }
        requirePause(candidate.starts(), writer, before.get(0).createdAt(), now);
        if (writer.firstDay(now)) {
            requireFewEnough(candidate.starts(), before.size(), writer.joinedAt(), now);
        }
    }

    private void requirePause(boolean starts, Writer writer, Instant last, Instant now) {
        Setting<Long> pause = starts
                ? writer.isNew() ? CheckSettings.NEW_TOPIC_SECONDS : CheckSettings.TOPIC_SECONDS
                : writer.isNew() ? CheckSettings.NEW_REPLY_SECONDS : CheckSettings.REPLY_SECONDS;
        Duration wait = Duration.between(now, last.plusSeconds(settings.get(pause)));
        if (!wait.isNegative() && !wait.isZero()) {
            throw new TooManyRequests(
                    CheckErrors.TOO_FAST,
                    "You wrote a moment ago. Wait " + Math.max(1, wait.toSeconds()) + " seconds, then send it again.",
                    wait);
        }
    }

    private void requireFewEnough(boolean starts, int count, Instant joined, Instant now) {
        long most = settings.get(starts ? CheckSettings.FIRST_DAY_TOPICS : CheckSettings.FIRST_DAY_REPLIES);
        if (count >= most) {
            Duration wait = Duration.between(now, joined.plus(DAY));
            throw new TooManyRequests(
                    CheckErrors.TOO_FAST,
                    "On its first day an account can " + (starts ? "start " : "write ") + most
                            + (starts ? " topics" : " replies") + ". Go on in "
                            + Math.max(1, wait.plusMinutes(59).toHours()) + " hours.",
                    wait);
        }
    }
}
