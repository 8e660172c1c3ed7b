package io.devquest.forums.tending;

import io.devquest.api.data.Id;
import java.time.Duration;
import java.time.Instant;

/** A board whose topics are closed so many days after their last post. */
record QuietBoard(Id id, int days) {

    Quiet since(Instant now) {
        return new Quiet(id, now.minus(Duration.ofDays(days)));
    }

    /** The same with the moment before which a last post was long ago. */
    record Quiet(Id board, Instant before) {}
}
