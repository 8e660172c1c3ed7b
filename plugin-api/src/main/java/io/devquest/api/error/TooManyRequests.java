package io.devquest.api.error;

import java.time.Duration;

/** Something was asked too often; status 429 with {@code Retry-After} (RFC 9110, section 10.2.3). */
public final class TooManyRequests extends CommunityException {

    private static final long serialVersionUID = 1L;

    private final transient Duration retryAfter;

    /**
     * A refusal that passes.
     *
     * @param retryAfter how long to wait; told in whole seconds, at least one
     */
    public TooManyRequests(ErrorCode error, String message, Duration retryAfter) {
        super(error, message);
        this.retryAfter = retryAfter;
    }

    /** How long to wait. */
    public Duration retryAfter() {
        return retryAfter;
    }
}
