package io.devquest.engine.activity.atom;

import java.time.Instant;

/**
 * A private address of a feed, shown only once.
 *
 * @param token opens feeds of groups and people as well
 * @param url the address of what the person follows
 */
record FeedAddress(String token, String url, Instant createdAt) {

    @Override
    public String toString() {
        return "FeedAddress[" + createdAt + "]";
    }
}
