package io.devquest.forums.post;

import io.devquest.api.activity.Activity;
import io.devquest.api.activity.Verb;
import io.devquest.forums.topic.TopicStarted;
import java.util.List;

/** What people do in the forums, for the feeds. */
public final class ForumsActivity {

    private ForumsActivity() {}

    /** Somebody started a topic in a board. */
    public static List<Activity> started(TopicStarted topic) {
        return List.of(
                Activity.of(topic.author().id(), Verb.CREATE, topic.topicId()).in(topic.boardId()));
    }

    /** Somebody wrote in a topic; its first post is the topic itself. */
    public static List<Activity> added(PostAdded post) {
        return post.number() == 1
                ? List.of()
                : List.of(Activity.of(post.author().id(), Verb.CREATE, post.postId())
                        .in(post.topicId()));
    }
}
