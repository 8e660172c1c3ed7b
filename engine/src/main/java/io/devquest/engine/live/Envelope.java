package io.devquest.engine.live;

import io.devquest.api.data.Id;
import io.devquest.engine.events.LoggedEvent;
import java.util.Optional;
import java.util.Set;

/** What the hubs of all nodes tell each other: plain values that can be written down. */
public sealed interface Envelope {

    /** A fact was committed. */
    record Fact(LoggedEvent event) implements Envelope {}

    /**
     * A message for the subscribers of a channel.
     *
     * @param frame the text as clients get it
     * @param from who wrote it, if a person did
     * @param to the only accounts that get it; empty for all
     * @param except the connection that does not get it; "" for none
     */
    record Message(String channel, String frame, Optional<Id> from, Optional<Set<Id>> to, String except)
            implements Envelope {}

    /**
     * An update of a shared document.
     *
     * @param frame as clients get it
     * @param except the connection that does not get it; "" for none
     */
    record Update(String channel, byte[] frame, String except) implements Envelope {}

    /** How somebody is there in a channel on a node. */
    record Attendance(String node, String channel, Attendee person, Presence.State state) implements Envelope {}

    /** A node begins, asks for what the others know, goes on, or ends. */
    record Node(String node, NodeState state) implements Envelope {}

    /** What a node says of itself. */
    enum NodeState {
        STARTED,
        RUNNING,
        STOPPED
    }

    /** Somebody, or anybody, may see less than before. */
    record Recheck(Optional<Id> account) implements Envelope {}

    /** A session of an account has ended. */
    record SessionEnded(Id account) implements Envelope {}

    /** Somebody hides, or no longer does. */
    record Hidden(Id account, boolean hidden) implements Envelope {}

    /** One has blocked the other, or no longer does. */
    record BlockChanged(Id one, Id other) implements Envelope {}
}
