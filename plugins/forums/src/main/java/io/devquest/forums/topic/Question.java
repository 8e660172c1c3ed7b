package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What has become of a question.
 *
 * @param answerId the accepted answer; null while there is none
 * @param answeredAt when it was accepted
 * @param needsInfo true if the asker should say more
 * @param duplicateOf the topic where it was asked before; null if there is none
 */
public record Question(
        @Nullable Id answerId,
        @Nullable Instant answeredAt,
        boolean needsInfo,
        @Nullable Id duplicateOf) {

    /** True once an answer was accepted. */
    public boolean solved() {
        return answerId != null;
    }
}
