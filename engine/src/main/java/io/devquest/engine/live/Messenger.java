package io.devquest.engine.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.devquest.api.access.Actor;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.live.Channel;
import io.devquest.api.live.Message;
import io.devquest.engine.live.Frames.Incoming;
import io.devquest.engine.live.Kinds.Kind;
import io.devquest.engine.scope.ScopeFailure;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings what clients send into channels to the owners of the channels, and what comes of it to the relay. */
final class Messenger implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(Messenger.class);

    private volatile Predicate<Actor> silenced = nobody -> false;
    private final Kinds kinds;
    private final Topics topics;
    private final Faces faces;
    private final Frames frames;
    private final Relay relay;
    private final Map<String, ThreadPoolExecutor> receivers = new ConcurrentHashMap<>();

    Messenger(Kinds kinds, Topics topics, Faces faces, Frames frames, Relay relay) {
        this.kinds = kinds;
        this.topics = topics;
        this.faces = faces;
        this.frames = frames;
        this.relay = relay;
    }

    /** Takes a message of a client. */
    void send(Connection connection, Incoming request) {
        Sent sent = new Sent(connection, request);
        Optional<Kind> kind = open(sent);
        if (kind.isPresent() && kind.get().message(request.type()).isEmpty()) {
            refuse(sent, "message_unknown", "Clients cannot send such a message into this channel.");
        } else if (kind.isPresent()) {
            queue(
                    sent,
                    kind.get(),
                    request.data().length(),
                    (actor, now) ->
                            now.message(request.type()).ifPresent(message -> receive(sent, actor, now, message)));
        }
    }

    /** Takes an update of a shared document of a client. */
    /** Says from whom nothing is taken. */
    void refuse(Predicate<Actor> silenced) {
        this.silenced = silenced;
    }

    void update(Connection connection, BinaryFrame frame) {
        Sent sent = new Sent(connection, Incoming.binary(frame.channel()));
        Optional<Kind> kind = open(sent);
        if (kind.isPresent() && kind.get().channel().updates().isEmpty()) {
            refuse(sent, "message_unknown", "This channel has no shared documents.");
        } else if (kind.isPresent()) {
            queue(
                    sent,
                    kind.get(),
                    frame.update().length,
                    (actor, now) -> now.channel()
                            .updates()
                            .ifPresent(documents -> receive(sent, actor, now, documents, frame)));
        }
    }

    private record Sent(Connection connection, Incoming request) {
        String channel() {
            return request.channel();
        }
    }

    /** The kind of the channel, if somebody signed in has sent this into a subscription of their own. */
    private Optional<Kind> open(Sent sent) {
        Optional<Kind> kind = kinds.of(sent.channel());
        if (kind.isEmpty()) {
            refuse(sent, "channel_unknown", "There is no such channel, or its feature is switched off.");
            return Optional.empty();
        }
        if (!sent.connection().subscriptions().containsKey(sent.channel())) {
            refuse(sent, "forbidden", "Subscribe to the channel first.");
            return Optional.empty();
        }
        if (sent.connection().account().isEmpty()) {
            refuse(sent, "sign_in_required", "Sign in to send.");
            return Optional.empty();
        }
        return kind;
    }

    /** The work looks the kind up again, so that nothing of a stopped plugin is kept in the queue. */
    private void queue(Sent sent, Kind kind, int size, BiConsumer<Actor, Kind> work) {
        Lane lane = sent.connection().lane(kind.scope().id(), this::receiversOf);
        if (!lane.offer(size, () -> run(sent, work))) {
            refuse(sent, "busy", "This feature does not keep up with what you send. Try again in a moment.");
        }
    }

    private Executor receiversOf(String owner) {
        return receivers.computeIfAbsent(owner, Threads::receivers);
    }

    private void run(Sent sent, BiConsumer<Actor, Kind> work) {
        Connection connection = sent.connection();
        try {
            Optional<Actor> actor = connection.actor();
            Optional<Kind> kind = kinds.of(sent.channel());
            if (actor.isEmpty()) {
                connection.close(1008, Hub.SESSION_ENDED);
            } else if (kind.isPresent() && !connection.closed()) {
                if (silenced.test(actor.get())) {
                    refuse(sent, "silenced", "Moderators have taken your right to write for now.");
                } else if (kind.get().admits(actor.get(), Kinds.key(sent.channel()))) {
                    work.accept(actor.get(), kind.get());
                } else {
                    refuse(sent, "forbidden", "There is no such channel for you any more.");
                }
            }
        } catch (CommunityException refused) {
            refuse(sent, refused.error().code(), refused.getMessage());
        } catch (ScopeFailure failed) {
            refuse(sent, "internal", "The feature failed over this. It has been noted; try again later.");
        } catch (RuntimeException e) {
            log.error("A frame for the channel {} could not be handled", sent.channel(), e);
            refuse(sent, "internal", "This failed. It has been noted; try again later.");
        }
    }

    private <T extends Record> void receive(Sent sent, Actor actor, Kind kind, Message<T> message) {
        Optional<T> data;
        try {
            data = kind.ask(() ->
                    kind.scope().records().read("data", sent.request().data().getBytes(UTF_8), message.data()));
        } catch (CommunityException wrong) {
            refuse(sent, "message_invalid", sentence(wrong));
            return;
        }
        if (data.isEmpty()) {
            return;
        }
        Optional<Topic> topic = topics.find(sent.channel());
        if (topic.filter(open -> open.mayFollow(actor.requireId(), message.type(), message.pause()))
                .isPresent()) {
            Optional<String> handedOn =
                    kind.ask(() -> message.receiver().received(actor, Kinds.key(sent.channel()), data.get())
                            ? kind.scope().json().writeValueAsString(data.get())
                            : "");
            handedOn.filter(json -> !json.isEmpty()).ifPresent(json -> handOn(sent, actor, message.type(), json));
        }
        confirm(sent);
    }

    private static String sentence(CommunityException wrong) {
        return wrong instanceof InvalidInput input
                ? input.errors().stream()
                        .map(error -> error.field() + ": " + error.message())
                        .collect(Collectors.joining("; "))
                : wrong.getMessage();
    }

    /** What somebody sends would tell that they are there. */
    private void handOn(Sent sent, Actor actor, String type, String json) {
        if (faces.hides(actor.requireId())) {
            return;
        }
        faces.attendee(actor.requireId()).ifPresent(from -> {
            String frame = frames.message(sent.channel(), type, Optional.of(from), json);
            relay.publish(new Envelope.Message(
                    sent.channel(),
                    frame,
                    Optional.of(from.id()),
                    Optional.empty(),
                    sent.connection().key()));
        });
    }

    private void receive(Sent sent, Actor actor, Kind kind, Channel.Updates documents, BinaryFrame frame) {
        kind.ask(() -> documents.received(actor, Kinds.key(sent.channel()), frame.update()))
                .flatMap(result -> result)
                .ifPresent(update -> relay.publish(new Envelope.Update(
                        sent.channel(),
                        new BinaryFrame(sent.channel(), update).bytes(),
                        sent.connection().key())));
    }

    private void confirm(Sent sent) {
        if (sent.request().ref().isPresent()) {
            sent.connection().send(frames.done(sent.request()));
        }
    }

    private void refuse(Sent sent, String code, String message) {
        sent.connection().send(frames.error(Optional.of(sent.request()), code, message));
    }

    @Override
    public void close() {
        receivers.values().forEach(ThreadPoolExecutor::shutdownNow);
    }
}
