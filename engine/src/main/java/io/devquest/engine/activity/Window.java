package io.devquest.engine.activity;

/**
 * Which part of a feed to read, the latest first.
 *
 * @param after only what came after this number
 * @param before only what came before this number
 * @param limit how many entries at most
 */
record Window(long after, long before, int limit) {

    static Window upTo(long before, int limit) {
        return new Window(0, before, limit);
    }

    static Window since(long after, int limit) {
        return new Window(after, Long.MAX_VALUE, limit);
    }
}
