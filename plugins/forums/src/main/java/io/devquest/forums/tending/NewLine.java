package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line for the log of a topic.
 *
 * @param by who did it; null if time did
 * @param afterNumber the number of the post below which it stands
 * @param until when what was done ends, or when it will happen
 * @param amount how many seconds or posts it is about
 */
record NewLine(
        Id id,
        Id topicId,
        Deed deed,
        @Nullable Id by,
        int afterNumber,
        @Nullable Instant until,
        @Nullable Integer amount,
        @Nullable Id boardId,
        @Nullable Id otherId,
        String reason) {

    String word() {
        return deed.word();
    }

    NewLine until(@Nullable Instant until) {
        return new NewLine(id, topicId, deed, by, afterNumber, until, amount, boardId, otherId, reason);
    }

    NewLine after(int number) {
        return new NewLine(id, topicId, deed, by, number, until, amount, boardId, otherId, reason);
    }

    NewLine to(Id board) {
        return new NewLine(id, topicId, deed, by, afterNumber, until, amount, board, otherId, reason);
    }

    NewLine about(Id other, int posts) {
        return new NewLine(id, topicId, deed, by, afterNumber, until, posts, boardId, other, reason);
    }

    NewLine amount(int amount) {
        return new NewLine(id, topicId, deed, by, afterNumber, until, amount, boardId, otherId, reason);
    }
}
