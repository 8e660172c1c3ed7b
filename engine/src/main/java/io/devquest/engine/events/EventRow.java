package io.devquest.engine.events;

import io.devquest.api.data.Id;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

record EventRow(
        Id id,
        String owner,
        String name,
        @Nullable String channel,
        @Nullable Long seq,
        String data,
        Instant publishedAt,
        @Nullable Id content,
        @Nullable Long logPosition) {

    static EventRow of(LoggedEvent event) {
        String channel = event.channel().orElse(null);
        return new EventRow(
                event.id(),
                event.owner(),
                event.name(),
                channel,
                channel == null ? null : event.seq(),
                event.data(),
                event.at(),
                event.content().orElse(null),
                null);
    }

    LoggedEvent event() {
        return new LoggedEvent(
                id,
                owner,
                name,
                Optional.ofNullable(channel),
                seq == null ? 0 : seq,
                data,
                publishedAt,
                Optional.ofNullable(content));
    }

    long position() {
        return logPosition == null ? 0 : logPosition;
    }
}
