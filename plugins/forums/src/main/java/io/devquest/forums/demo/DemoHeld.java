package io.devquest.forums.demo;

import io.devquest.api.data.Id;
import io.devquest.api.moderation.Submitted;
import io.devquest.forums.post.NewPost;
import io.devquest.forums.post.PostSubmissions;
import io.devquest.forums.post.Posts;
import java.util.Map;

/** Posts that the checks of the community hold, so that moderators have something to decide. */
final class DemoHeld {

    private final Posts posts;
    private final PostSubmissions submissions;

    DemoHeld(Posts posts, PostSubmissions submissions) {
        this.posts = posts;
        this.submissions = submissions;
    }

    void submit(DemoPeople people, Map<String, Id> titles) {
        for (DemoTopic topic : DemoText.held()) {
            Id id = titles.get(topic.title());
            for (DemoPost post : topic.posts()) {
                Submitted sent = submissions.reply(people.who(post.person()), id, new NewPost(post.body(), null));
                if (!sent.waits()) {
                    // nothing is held here, and nobody shall read it
                    posts.delete(people.moderator(), sent.requireContent(), "Advertising.");
                }
            }
        }
    }
}
