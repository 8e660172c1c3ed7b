package io.devquest.engine.activity;

/**
 * How many entries have come.
 *
 * @param count at most 100, which stands for that many or more
 */
record FeedCount(int count) {}
