package io.devquest.forums.demo;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.forums.post.Posts;
import io.devquest.forums.question.Questions;
import io.devquest.forums.tending.Tending;
import io.devquest.forums.topic.Topics;
import java.util.Map;
import java.util.Objects;

/** What the moderator of the demo did to its topics. */
final class DemoDeeds {

    private static final String REMOVED = "Against the rules of this place.";

    private final Posts posts;
    private final Topics topics;
    private final Questions questions;
    private final Tending tending;

    DemoDeeds(Posts posts, Topics topics, Questions questions, Tending tending) {
        this.posts = posts;
        this.topics = topics;
        this.questions = questions;
        this.tending = tending;
    }

    void doAll(DemoPeople people, DemoTopic topic, DemoWriter.Written written, Map<String, Id> keys) {
        Actor moderator = people.moderator();
        for (int i = 1; i < topic.posts().size(); i++) {
            if (topic.posts().get(i).removed()) {
                posts.delete(moderator, written.posts().get(i), REMOVED);
            }
        }
        topic.deeds().forEach(deed -> {
            int blank = deed.indexOf(' ');
            String verb = blank < 0 ? deed : deed.substring(0, blank);
            perform(moderator, written.topic(), verb, deed.substring(blank + 1), keys);
        });
    }

    private void perform(Actor by, Id topic, String verb, String rest, Map<String, Id> keys) {
        switch (verb) {
            case "pinned" -> tending.pin(by, topic, false, null);
            case "everywhere" -> tending.pin(by, topic, true, null);
            case "closed" -> tending.close(by, topic, null, rest);
            case "info" -> questions.askForInfo(by, topic);
            case "duplicate" -> questions.mark(by, topic, Objects.requireNonNull(keys.get(rest), rest));
            case "deleted" -> topics.delete(by, topic, rest);
            default -> throw new IllegalArgumentException("Nobody knows how to do this: " + verb);
        }
    }
}
