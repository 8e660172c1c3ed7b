package io.devquest.api.event;

/**
 * Publishes facts. They are appended to the event log in the transaction of the calling thread: if that rolls back, they
 * never happened. Listeners and live subscribers get them after the commit.
 */
public interface Events {

    /**
     * Publishes a fact to listeners.
     *
     * @throws IllegalStateException outside a transaction
     */
    void publish(DomainEvent event);

    /**
     * Publishes a fact to listeners and to the subscribers of a live channel, where it takes the channel's next number.
     * The numbers of a channel have no gap and follow the order of the commits: transactions that publish to the same
     * channel wait for each other, so publish last.
     *
     * @param channel a full name, {@link io.devquest.api.live.Channel#at}; the channel is one of this plugin's
     * @throws IllegalStateException outside a transaction
     */
    void publish(DomainEvent event, String channel);

    /**
     * The number of the last fact in a live channel; 0 if there is none. Read it before the data of a page and hand it
     * to the browser, which then subscribes with {@code after} and misses nothing.
     */
    long position(String channel);
}
