package io.devquest.engine.live;

import io.devquest.engine.live.Frames.Incoming;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads the frames of clients and does what they ask. */
final class Requests {

    private final Frames frames;
    private final Subscriptions subscriptions;
    private final Messenger messenger;
    private final Presence presence;

    Requests(Frames frames, Subscriptions subscriptions, Messenger messenger, Presence presence) {
        this.frames = frames;
        this.subscriptions = subscriptions;
        this.messenger = messenger;
        this.presence = presence;
    }

    void received(Connection connection, String text) {
        if (!welcome(connection, text.length())) {
            return;
        }
        Optional<Incoming> frame = frames.read(text);
        if (frame.isEmpty()) {
            blunder(connection, frame, "frame_invalid", "A frame is a JSON object with the text field 'op'.");
            return;
        }
        Incoming request = frame.get();
        switch (request.op()) {
            case "sub" -> subscriptions.begin(connection, request);
            case "unsub" -> subscriptions.end(connection, request);
            case "send" -> messenger.send(connection, request);
            case "presence" -> attend(connection, request);
            case "ping" -> connection.send(frames.pong(request));
            default -> blunder(connection, frame, "op_unknown", "There are sub, unsub, send, presence and ping.");
        }
    }

    void received(Connection connection, ByteBuffer bytes) {
        if (!welcome(connection, bytes.remaining())) {
            return;
        }
        Optional<BinaryFrame> frame = BinaryFrame.read(bytes);
        if (frame.isPresent()) {
            messenger.update(connection, frame.get());
        } else {
            blunder(
                    connection,
                    Optional.empty(),
                    "frame_invalid",
                    "A binary frame is the length of the channel's name in one byte, the name, and the update.");
        }
    }

    private void attend(Connection connection, Incoming request) {
        if (!request.state().equals("online") && !request.state().equals("away")) {
            blunder(connection, Optional.of(request), "frame_invalid", "A 'state' is online or away.");
            return;
        }
        connection.away(request.state().equals("away"));
        presence.changed(connection);
        connection.send(frames.done(request));
    }

    private static boolean welcome(Connection connection, int size) {
        if (connection.closed()) {
            return false;
        }
        if (!connection.heard()) {
            connection.close(1008, "too many frames: send fewer, and connect again in a moment");
            return false;
        }
        if (size > Hub.LONGEST_FRAME) {
            connection.close(1009, "frame too large: at most 64 KiB");
            return false;
        }
        return true;
    }

    private void blunder(Connection connection, Optional<Incoming> request, String code, String message) {
        if (connection.forgiven()) {
            connection.send(frames.error(request, code, message));
        } else {
            connection.close(1008, "too many invalid frames: see docs/live.md for what can be sent");
        }
    }
}
