package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.topic.Topics;
import java.time.temporal.ChronoUnit;

/** Votes on posts: one for each person and post, up only, not on one's own. */
public final class Votes {

    /** What a vote brings the author. */
    public static final ReputationRule UPVOTED = ReputationRule.of("forums.post.upvoted", 10);

    private final Engine engine;
    private final VoteMapper mapper;
    private final Topics topics;
    private final Posts posts;

    private Votes(Engine engine, VoteMapper mapper, Topics topics, Posts posts) {
        this.engine = engine;
        this.mapper = mapper;
        this.topics = topics;
        this.posts = posts;
    }

    /** The service over this plugin's own mapper. */
    public static Votes of(Registrar add, Topics topics, Posts posts) {
        return new Votes(add.engine(), add.mapper(VoteMapper.class), topics, posts);
    }

    /** Votes for a post; a second time changes nothing. */
    public Post cast(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            Id voter = actor.requireId();
            Post post = posts.get(actor, id);
            if (post.author().id().equals(voter)) {
                throw new CommunityException(ForumsErrors.OWN_POST, "You cannot vote for your own post.");
            }
            posts.requireReach(voter, post.author().id(), "You cannot vote for what this person writes.");
            if (post.deleted()) {
                throw new CommunityException(ForumsErrors.POST_DELETED, "This post was deleted.");
            }
            if (mapper.insert(id, voter, engine.clock().instant().truncatedTo(ChronoUnit.MICROS)) == 1) {
                mapper.updateCount(id, 1);
                publish(post);
                engine.reputation()
                        .grant(Grant.of(UPVOTED, post.author().id(), subject(id, voter))
                                .by(voter)
                                .on(id)
                                .tagged(topics.get(actor, post.topicId()).tags()));
            }
            return posts.get(actor, id);
        });
    }

    /** Takes a vote back; nothing happens if there is none. */
    public Post withdraw(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            Id voter = actor.requireId();
            Post post = posts.get(actor, id);
            if (mapper.deleteByVoter(id, voter) == 1) {
                mapper.updateCount(id, -1);
                publish(post);
                engine.reputation().revoke(UPVOTED, post.author().id(), subject(id, voter));
            }
            return posts.get(actor, id);
        });
    }

    private void publish(Post post) {
        int count = mapper.selectCount(post.id());
        engine.events()
                .publish(
                        new PostVoted(post.topicId(), post.id(), post.number(), count),
                        topics.channel().at(post.topicId()));
    }

    private static String subject(Id post, Id voter) {
        return "forums.post:" + post + "/by/" + voter;
    }
}
