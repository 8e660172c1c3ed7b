package io.devquest.engine.live;

import java.util.function.Consumer;

/**
 * Carries envelopes between the hubs of all nodes. A hub takes everything from here, what it has published itself
 * included. Nothing lasts: a fact that gets lost is found again in the log.
 */
public interface Relay {

    /**
     * Gives an envelope to all hubs. On this node it has arrived when this returns; the envelopes of one thread arrive
     * in their order.
     */
    void publish(Envelope envelope);

    /** Calls the hub with each envelope until the returned action is run. */
    Runnable subscribe(Consumer<Envelope> hub);
}
