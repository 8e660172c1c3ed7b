package io.devquest.engine.live;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import tools.jackson.databind.JsonNode;

/** A client of a hub. */
final class Client {

    final TestWire wire = new TestWire();
    final AtomicReference<Optional<Actor>> actor;
    private final Hub hub;
    private final Connection connection;

    Client(Hub hub, Actor actor) {
        this.hub = hub;
        this.actor = new AtomicReference<>(Optional.of(actor));
        connection = hub.connect(wire, actor, this.actor::get);
    }

    Id id() {
        return connection.account().orElseThrow();
    }

    Client send(String frame) {
        hub.received(connection, frame);
        return this;
    }

    Client send(byte[] frame) {
        hub.received(connection, ByteBuffer.wrap(frame));
        return this;
    }

    /** Subscribes, and is there when this returns. */
    Client sub(String channel) {
        send("{\"op\":\"sub\",\"channel\":\"" + channel + "\"}");
        wire.await(w -> w.frames("ok").stream()
                .anyMatch(ok -> ok.path("channel").stringValue().equals(channel)));
        return this;
    }

    Client unsub(String channel) {
        return send("{\"op\":\"unsub\",\"channel\":\"" + channel + "\"}");
    }

    void leave() {
        hub.disconnected(connection);
    }

    /** The first frame of a kind. */
    JsonNode await(String op) {
        return wire.await(w -> !w.frames(op).isEmpty()).frames(op).get(0);
    }

    /** Sends what must be refused; the code. */
    String refused(String frame) {
        int before = wire.frames("error").size();
        send(frame);
        wire.await(w -> w.frames("error").size() > before);
        return lastError().path("code").stringValue();
    }

    JsonNode lastError() {
        var errors = wire.frames("error");
        return errors.get(errors.size() - 1);
    }
}
