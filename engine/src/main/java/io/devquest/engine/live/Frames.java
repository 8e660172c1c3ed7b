package io.devquest.engine.live;

import io.devquest.engine.events.LoggedEvent;
import io.devquest.engine.json.Json;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the frames of the live protocol. */
final class Frames {

    /** A frame of a client; what it does not have is empty. */
    record Incoming(String op, String channel, Optional<Long> after, Optional<String> ref) {}

    private final JsonMapper json = Json.mapper();

    /** Empty if the text is not a frame. */
    Optional<Incoming> read(String text) {
        try {
            JsonNode node = json.readTree(text);
            JsonNode op = node.path("op");
            JsonNode channel = node.path("channel");
            JsonNode after = node.path("after");
            JsonNode ref = node.path("ref");
            boolean valid = op.isString()
                    && (channel.isMissingNode() || channel.isString())
                    && (after.isMissingNode() || after.isNull() || isNumber(after))
                    && (ref.isMissingNode() || ref.isString());
            return valid
                    ? Optional.of(new Incoming(
                            op.stringValue(),
                            channel.isString() ? channel.stringValue() : "",
                            isNumber(after) ? Optional.of(after.longValue()) : Optional.empty(),
                            ref.isString() ? Optional.of(ref.stringValue()) : Optional.empty()))
                    : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static boolean isNumber(JsonNode node) {
        return node.isIntegralNumber() && node.canConvertToLong() && node.longValue() >= 0;
    }

    String hello(boolean signedIn) {
        return frame("hello").put("version", 1).put("signedIn", signedIn).toString();
    }

    String subscribed(Incoming request, long seq) {
        return reply("ok", request)
                .put("channel", request.channel())
                .put("seq", seq)
                .toString();
    }

    String unsubscribed(Incoming request) {
        return reply("ok", request).put("channel", request.channel()).toString();
    }

    String pong(Incoming request) {
        return reply("pong", request).toString();
    }

    /** The data is JSON already and goes in as it is. */
    String event(LoggedEvent event) {
        String head = frame("event")
                .put("channel", event.channel().orElse(""))
                .put("seq", event.seq())
                .put("type", event.name())
                .toString();
        return head.substring(0, head.length() - 1) + ",\"data\":" + event.data() + "}";
    }

    String gap(String channel, long seq) {
        return frame("gap").put("channel", channel).put("seq", seq).toString();
    }

    String closed(String channel, String reason) {
        return frame("closed").put("channel", channel).put("reason", reason).toString();
    }

    String error(Optional<Incoming> request, String code, String message) {
        ObjectNode frame = frame("error");
        request.flatMap(Incoming::ref).ifPresent(ref -> frame.put("ref", ref));
        request.map(Incoming::channel).filter(name -> !name.isEmpty()).ifPresent(name -> frame.put("channel", name));
        return frame.put("code", code).put("message", message).toString();
    }

    private ObjectNode reply(String op, Incoming request) {
        ObjectNode frame = frame(op);
        request.ref().ifPresent(ref -> frame.put("ref", ref));
        return frame;
    }

    private ObjectNode frame(String op) {
        return json.createObjectNode().put("op", op);
    }
}
