package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import java.time.Instant;

/** A topic with the text of its first post. */
record TopicExcerpt(Id id, Id authorId, String title, String body, Instant createdAt) {

    String url() {
        return "/forums/topics/" + id + "/" + Slug.of(title);
    }
}
