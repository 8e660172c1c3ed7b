package io.devquest.forums.topic;

import io.devquest.api.data.Id;

/**
 * Where a post goes.
 *
 * @param number its number in the topic
 * @param slowSeconds how long one person waits between two posts there
 * @param inRow how many of the posts before it, as far as that was asked, are by its author
 */
public record TopicPlace(int number, Id boardId, int slowSeconds, int inRow) {}
