package io.devquest.engine.live;

/**
 * What clients may have and do.
 *
 * @param connections sockets on this node
 * @param perPerson sockets of one person
 * @param subscriptions of one socket
 * @param framesPerSecond that one socket may send for long
 * @param burst frames that one socket may send at once
 */
public record Limits(int connections, int perPerson, int subscriptions, int framesPerSecond, int burst) {

    static final Limits STANDARD = new Limits(10_000, 20, 100, 20, 200);
}
