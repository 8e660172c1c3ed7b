package io.devquest.forums.topic;

/**
 * How much is new in a list of topics.
 *
 * @param count topics that others have started since, counted up to 100
 */
public record NewTopics(int count) {}
