package io.devquest.engine.events;

import io.devquest.api.error.CommunityException;
import io.devquest.api.error.ErrorCode;
import io.devquest.api.error.ErrorKind;
import java.util.Locale;

/** What can go wrong with a fact that was set aside. */
enum EventErrors implements ErrorCode {
    FACT_REFUSED(ErrorKind.CONFLICT),
    READER_STOPPED(ErrorKind.CONFLICT),
    READER_BUSY(ErrorKind.UNAVAILABLE);

    private final ErrorKind kind;

    EventErrors(ErrorKind kind) {
        this.kind = kind;
    }

    static CommunityException refused(Throwable again) {
        return new CommunityException(
                FACT_REFUSED, "It could not be handled this time either: " + Delivery.sentence(again), again);
    }

    static CommunityException stopped(String reader) {
        return new CommunityException(
                READER_STOPPED, "Nobody reads for " + reader + " now. Switch its plugin on, then replay the fact.");
    }

    static CommunityException busy(String reader) {
        return new CommunityException(
                READER_BUSY, "The reader " + reader + " is at work on something else. Try again in a moment.");
    }

    @Override
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    @Override
    public ErrorKind kind() {
        return kind;
    }
}
