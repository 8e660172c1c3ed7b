package io.devquest.forums.help;

import io.devquest.api.data.Slice;
import io.devquest.forums.topic.Topic;
import java.util.List;

/**
 * A question that waits for an answer.
 *
 * @param skill true if whoever asks has gained points for one of its tags
 * @param passed true if they have completed what it is about
 */
public record Waiting(Topic topic, boolean skill, boolean passed) {

    static List<Topic> topics(Slice<Waiting> waiting) {
        return waiting.items().stream().map(Waiting::topic).toList();
    }
}
