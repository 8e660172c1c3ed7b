package io.devquest.testkit;

import tools.jackson.databind.JsonNode;

/**
 * A fact as it arrived at a live socket.
 *
 * @param channel the full name of its channel
 * @param seq its number there
 * @param type its event name
 */
public record LiveEvent(String channel, long seq, String type, JsonNode data) {

    static LiveEvent of(JsonNode frame) {
        return new LiveEvent(
                frame.path("channel").asString(""),
                frame.path("seq").asLong(0),
                frame.path("type").asString(""),
                frame.path("data"));
    }
}
