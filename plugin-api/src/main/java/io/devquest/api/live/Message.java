package io.devquest.api.live;

import io.devquest.api.access.Actor;
import java.time.Duration;

/**
 * Something clients may send into a channel: {@code {"op":"send","channel":"chat.room:7","type":"typing","data":{}}}.
 * Only signed-in subscribers may send. It is never stored: what must last goes through REST.
 *
 * @param type a word, unique in its channel
 * @param data the record the frame's {@code data} is read into; a frame with other fields, or one that breaks the
 *     record's {@code jakarta.validation} annotations, is refused with {@code message_invalid}
 * @param pause the shortest time between two such messages of one person in one subject; what comes sooner is dropped
 *     without a word; zero for no limit but the connection's own
 * @param receiver decides what becomes of it
 */
public record Message<T extends Record>(String type, Class<T> data, Duration pause, Receiver<T> receiver) {

    /** Decides what becomes of a message. */
    @FunctionalInterface
    public interface Receiver<T extends Record> {

        /**
         * Takes a message. Called on a thread of the hub, outside a transaction; an exception is told to the sender.
         *
         * @param from a signed-in person who may see the subject
         * @param key which subject
         * @return true to hand it on to all other subscribers
         */
        boolean received(Actor from, String key, T data);
    }

    /** The data of a message that says nothing but its type. */
    public record Nothing() {}

    /** "Is writing", handed on to the others at most every three seconds a person. */
    public static final Message<Nothing> TYPING = relayed("typing", Nothing.class, Duration.ofSeconds(3));

    /** A message that is handed on to all other subscribers as it is. */
    public static <T extends Record> Message<T> relayed(String type, Class<T> data, Duration pause) {
        return new Message<>(type, data, pause, (from, key, sent) -> true);
    }
}
