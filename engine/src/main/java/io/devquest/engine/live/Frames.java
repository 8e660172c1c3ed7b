package io.devquest.engine.live;

import io.devquest.engine.events.LoggedEvent;
import io.devquest.engine.json.Json;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the frames of the live protocol. */
final class Frames {

    /** A frame of a client; what it does not have is empty. */
    record Incoming(
            String op,
            String channel,
            Optional<Long> after,
            Optional<String> ref,
            String type,
            String data,
            String state) {

        /** What to answer to if a binary frame is refused. */
        static Incoming binary(String channel) {
            return new Incoming("update", channel, Optional.empty(), Optional.empty(), "", "", "");
        }
    }

    private final JsonMapper json = Json.mapper()
            .rebuild()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** Empty if the text is not a frame. */
    Optional<Incoming> read(String text) {
        try {
            JsonNode node = json.readTree(text);
            JsonNode op = node.path("op");
            JsonNode channel = node.path("channel");
            JsonNode after = node.path("after");
            JsonNode ref = node.path("ref");
            boolean valid = op.isString()
                    && isText(channel)
                    && isText(ref)
                    && isText(node.path("type"))
                    && isText(node.path("state"))
                    && (after.isMissingNode() || after.isNull() || isNumber(after));
            return valid
                    ? Optional.of(new Incoming(
                            op.stringValue(),
                            channel.asString(""),
                            isNumber(after) ? Optional.of(after.longValue()) : Optional.empty(),
                            ref.isString() ? Optional.of(ref.stringValue()) : Optional.empty(),
                            node.path("type").asString(""),
                            node.has("data") ? node.path("data").toString() : "{}",
                            node.path("state").asString("")))
                    : Optional.empty();
        } catch (JacksonException notJson) {
            return Optional.empty();
        }
    }

    private static boolean isText(JsonNode node) {
        return node.isMissingNode() || node.isString();
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

    String done(Incoming request) {
        ObjectNode frame = reply("ok", request);
        return (request.channel().isEmpty() ? frame : frame.put("channel", request.channel())).toString();
    }

    String pong(Incoming request) {
        return reply("pong", request).toString();
    }

    String event(LoggedEvent event) {
        ObjectNode head = frame("event")
                .put("channel", event.channel().orElse(""))
                .put("seq", event.seq())
                .put("type", event.name());
        return withData(head, event.data());
    }

    /** A message of a person, or of the server. */
    String message(String channel, String type, Optional<Attendee> from, String data) {
        ObjectNode head = frame("message").put("channel", channel).put("type", type);
        from.ifPresent(person -> head.putObject("from")
                .put("id", person.id().toString())
                .put("name", person.name())
                .put("displayName", person.displayName())
                .put("avatarUrl", person.avatarUrl()));
        return withData(head, data);
    }

    /** Who is there, and how many more. */
    String presence(String channel, List<Room.Present> people, int more) {
        ObjectNode frame = frame("presence").put("channel", channel);
        ArrayNode list = frame.putArray("people");
        people.forEach(present -> fill(list.addObject(), present.person()).put("state", word(present.state())));
        return frame.put("more", more).toString();
    }

    /** How somebody is there now. */
    String presence(String channel, Attendee person, Presence.State state) {
        ObjectNode frame = frame("presence").put("channel", channel);
        fill(frame.putObject("person"), person);
        return frame.put("state", word(state)).toString();
    }

    private static ObjectNode fill(ObjectNode node, Attendee person) {
        return node.put("name", person.name())
                .put("displayName", person.displayName())
                .put("avatarUrl", person.avatarUrl())
                .put("url", person.url());
    }

    private static String word(Presence.State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    /** The data is JSON already and goes in as it is. */
    private static String withData(ObjectNode frame, String data) {
        String head = frame.toString();
        return head.substring(0, head.length() - 1) + ",\"data\":" + data + "}";
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
