package io.devquest.api.live;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;

/**
 * A kind of subject on the live hub, such as {@code forums.topic}; each subject is {@code forums.topic:<key>}. Facts get
 * there by {@link io.devquest.api.event.Events#publish(io.devquest.api.event.DomainEvent, String)}.
 *
 * @param name {@code <plugin>.<word>}
 * @param audience decides who may subscribe
 */
public record Channel(String name, Audience audience) {

    /** Decides who may subscribe to a subject. */
    @FunctionalInterface
    public interface Audience {

        /**
         * True if the actor may see the subject now. Called on a thread of the hub, outside a transaction, for each
         * subscription; an exception counts as no.
         *
         * @param key what follows the colon; written by a stranger, so anything
         */
        boolean includes(Actor actor, String key);
    }

    /** The full name of one subject. */
    public String at(Id key) {
        return name + ":" + key;
    }
}
