package io.devquest.api.live;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A kind of subject on the live hub, such as {@code forums.topic}; each subject is {@code forums.topic:<key>}. Facts get
 * there by {@link io.devquest.api.event.Events#publish(io.devquest.api.event.DomainEvent, String)}. Clients send into it
 * only what it declares; anything else is refused. Immutable.
 *
 * @param name {@code <plugin>.<word>}
 * @param audience decides who may subscribe
 * @param messages what clients may send; each type once
 * @param presence true if subscribers are told who else is there
 * @param updates takes the binary frames of a shared document; empty if the channel has none
 */
public record Channel(
        String name, Audience audience, List<Message<?>> messages, boolean presence, Optional<Updates> updates) {

    /** Decides who may subscribe to a subject. */
    @FunctionalInterface
    public interface Audience {

        /**
         * True if the actor may see the subject now. Called on a thread of the hub, outside a transaction, for each
         * subscription and again when somebody's access has changed; an exception counts as no.
         *
         * @param key what follows the colon; written by a stranger, so anything
         */
        boolean includes(Actor actor, String key);
    }

    /** Owns the shared documents of a channel. */
    @FunctionalInterface
    public interface Updates {

        /**
         * Takes an update of a subscriber. Called on a thread of the hub, outside a transaction, in the order in which
         * one client sent them; an exception is told to the sender and nobody else gets the update.
         *
         * @param from a signed-in person
         * @param key which document
         * @param update at most 64 KiB, in the document's own format
         * @return what all other subscribers get; empty for nothing
         */
        Optional<byte[]> received(Actor from, String key, byte[] update);
    }

    /** Copies the list. */
    public Channel {
        messages = List.copyOf(messages);
    }

    /** A channel that only carries facts. */
    public Channel(String name, Audience audience) {
        this(name, audience, List.of(), false, Optional.empty());
    }

    /** The same channel, into which clients may also send such messages. */
    public Channel accepting(Message<?> message) {
        List<Message<?>> more = new ArrayList<>(messages);
        more.add(message);
        return new Channel(name, audience, more, presence, updates);
    }

    /** The same channel, whose subscribers see who is there: frames {@code presence}, never stored. */
    public Channel withPresence() {
        return new Channel(name, audience, messages, true, updates);
    }

    /** The same channel with shared documents. */
    public Channel sharing(Updates documents) {
        return new Channel(name, audience, messages, presence, Optional.of(documents));
    }

    /** The full name of one subject. */
    public String at(Id key) {
        return name + ":" + key;
    }
}
