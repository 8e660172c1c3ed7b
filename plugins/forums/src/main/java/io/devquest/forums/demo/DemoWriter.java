package io.devquest.forums.demo;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.vote.Votes;
import io.devquest.forums.demo.DemoTimes.Dated;
import io.devquest.forums.post.NewPost;
import io.devquest.forums.post.PostContent;
import io.devquest.forums.post.Posts;
import io.devquest.forums.question.Answers;
import io.devquest.forums.topic.NewTopic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a topic of the demo, with the votes for its posts. */
final class DemoWriter {

    private static final Pattern LINK = Pattern.compile("\\(topic:([a-z0-9-]+)\\)");
    private static final int REACTS = 5;

    private final DemoMapper mapper;
    private final Posts posts;
    private final Votes votes;
    private final Answers answers;

    DemoWriter(DemoMapper mapper, Posts posts, Votes votes, Answers answers) {
        this.mapper = mapper;
        this.posts = posts;
        this.votes = votes;
        this.answers = answers;
    }

    /** A topic and its posts. */
    record Written(Id topic, List<Id> posts) {}

    /** Who votes for each post of a topic. */
    record Ballot(List<List<Actor>> voters) {}

    /** Shares the votes out; the same for the same topics in the same order, whether or not they are written. */
    static Ballot ballot(DemoPeople people, DemoTopic topic) {
        List<List<Actor>> voters = new ArrayList<>();
        for (DemoPost post : topic.posts()) {
            int seed = post.body().hashCode();
            voters.add(people.voters(people.who(post.person()), post.votes(), seed));
        }
        return new Ballot(voters);
    }

    /** Writes a topic and its posts, each at its moment. */
    Written write(DemoPeople people, Dated dated, Ballot ballot, Map<String, Id> keys, Consumer<Instant> clock) {
        DemoTopic topic = dated.topic();
        clock.accept(dated.started());
        Id id = start(people, dated, keys);
        List<Id> ids = new ArrayList<>(mapper.selectPosts(id));
        for (int i = 0; i < topic.posts().size(); i++) {
            DemoPost post = topic.posts().get(i);
            clock.accept(dated.at().get(i));
            if (i > 0) {
                NewPost reply = new NewPost(linked(post.body(), keys), answered(post, ids));
                ids.add(posts.reply(people.who(post.person()), id, reply).id());
            }
            vote(ballot.voters().get(i), ids.get(i));
            if (post.accepted()) {
                answers.accept(people.who(topic.posts().get(0).person()), ids.get(i));
            }
        }
        return new Written(id, ids);
    }

    private Id start(DemoPeople people, Dated dated, Map<String, Id> keys) {
        DemoTopic topic = dated.topic();
        DemoPost first = topic.posts().get(0);
        NewTopic input = NewTopic.of(topic.title(), linked(first.body(), keys), new ArrayList<>(topic.tags()));
        return posts.start(people.who(first.person()), dated.board().slug(), input)
                .id();
    }

    private static @Nullable Id answered(DemoPost post, List<Id> before) {
        return post.replyTo() == 0 ? null : before.get(post.replyTo() - 1);
    }

    private void vote(List<Actor> voters, Id post) {
        for (int i = 0; i < voters.size(); i++) {
            votes.cast(voters.get(i), PostContent.NAME, post, 1);
            if (i % REACTS == 0) {
                votes.react(voters.get(i), PostContent.NAME, post, i % (2 * REACTS) == 0 ? "thanks" : "helpful");
            }
        }
    }

    private static String linked(String body, Map<String, Id> keys) {
        return LINK.matcher(body).replaceAll(found -> "(/forums/topics/" + keys.get(found.group(1)) + ")");
    }
}
