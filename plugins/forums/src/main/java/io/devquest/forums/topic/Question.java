package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.forums.shared.Author;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a question.
 *
 * @param answerId the accepted answer; null while there is none
 * @param answeredAt when it was accepted
 * @param needsInfo true if the asker should say more
 * @param duplicateOf the topic where it was asked before; null if there is none
 * @param sameCount how many people besides the asker have this problem
 * @param same true if whoever asks is one of them
 * @param claim who is answering it now; null if nobody is, or nobody the reader may meet
 */
public record Question(
        @Nullable Id answerId,
        @Nullable Instant answeredAt,
        boolean needsInfo,
        @Nullable Id duplicateOf,
        int sameCount,
        boolean same,
        @Nullable Claim claim) {

    /** Somebody who is answering it until that moment. */
    public record Claim(Author by, Instant until) {

        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("HH:mm 'UTC'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

        /** The moment as pages name it. */
        public String time() {
            return TIME.format(until);
        }
    }

    /** True once an answer was accepted. */
    public boolean solved() {
        return answerId != null;
    }
}
