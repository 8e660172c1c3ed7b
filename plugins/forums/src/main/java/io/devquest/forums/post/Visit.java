package io.devquest.forums.post;

import io.devquest.api.http.Response;
import io.devquest.api.view.Page;
import io.devquest.forums.topic.Topic;

/**
 * Somebody who opens a topic.
 *
 * @param upTo the number up to which they are shown its posts
 */
record Visit(Response answer, Topic topic, int upTo) {

    /** A page of the topic, with the number up to which whoever comes to it has read. */
    record Part(Page page, int upTo) {}
}
