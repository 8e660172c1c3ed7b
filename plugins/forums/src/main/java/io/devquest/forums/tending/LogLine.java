package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What was done to a topic, by whom and when.
 *
 * @param deed one word for it, such as {@code closed}
 * @param by who did it; null if time did
 * @param number the number of the post below which it stands
 * @param until when it ends or will happen, if that was said
 * @param amount how many seconds or posts it is about, if it is about any
 * @param place the board or the topic it is about, if it is about any and the reader may see that
 * @param reason why, if that was said
 */
public record LogLine(
        Id id,
        String deed,
        @Nullable Author by,
        Instant at,
        int number,
        @Nullable Instant until,
        @Nullable Integer amount,
        @Nullable Place place,
        String reason) {

    /** Another board or topic. */
    public record Place(String title, String url) {}

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** A moment as pages name it; empty if there is none. */
    public static String moment(@Nullable Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    /** The key of its sentence. */
    public String text() {
        String form = isOnePost() ? ".one" : "";
        return "forums.log." + deed + (by == null ? ".auto" : form);
    }

    private boolean isOnePost() {
        return Integer.valueOf(1).equals(amount) && Deed.of(deed).countsPosts();
    }

    /** Whom the sentence names. */
    public String who() {
        return by == null ? "" : by.displayName();
    }

    /** What the sentence says besides. */
    public String what() {
        return until == null ? (amount == null ? "" : String.valueOf(amount)) : moment(until);
    }
}
