package io.devquest.api.live;

import io.devquest.api.data.Id;
import java.util.Set;

/**
 * Sends to those who are connected now. Nothing of this is stored or repeated: a fact that must arrive is published in
 * a channel, {@link io.devquest.api.event.Events}. Works at once, also inside a transaction.
 */
public interface Live {

    /**
     * Sends a message to all subscribers of a subject.
     *
     * @param channel a full name, one of this plugin's
     * @param type a word
     * @param data written as JSON, at most 16 KiB
     */
    void send(String channel, String type, Record data);

    /**
     * Sends a binary update of a shared document to all its subscribers.
     *
     * @param channel a full name, one of this plugin's that shares documents
     * @param update at most 64 KiB
     */
    void update(String channel, byte[] update);

    /** The people who are in a subject now and do not hide, on this node; at most 1,000. */
    Set<Id> present(String channel);
}
