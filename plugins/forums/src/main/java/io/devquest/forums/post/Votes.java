package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.api.view.Icon;
import io.devquest.api.vote.Ballots;
import io.devquest.api.vote.Reaction;
import io.devquest.api.vote.Tally;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.topic.Topics;
import java.util.Collection;
import java.util.List;

/** Votes on posts and reactions to them, which the engine keeps. */
public final class Votes {

    /** What a vote brings the author. */
    public static final ReputationRule UPVOTED = ReputationRule.of("forums.post.upvoted", 10);

    /** What a vote against it takes from the author, and from the voter. */
    public static final ReputationRule DOWNVOTED =
            ReputationRule.of("forums.answer.downvoted", -2).withGiver(-1);

    /** How people react to a post. */
    static final List<Reaction> REACTIONS = List.of(
            new Reaction("thanks", Icon.HEART),
            new Reaction("helpful", Icon.BULB),
            new Reaction("celebrate", Icon.PARTY));

    private final Engine engine;
    private final Topics topics;
    private final Posts posts;

    private Votes(Engine engine, Topics topics, Posts posts) {
        this.engine = engine;
        this.topics = topics;
        this.posts = posts;
    }

    /** Declares what people may say of posts. */
    public static Votes of(Registrar add, Topics topics, Posts posts) {
        Votes votes = new Votes(add.engine(), topics, posts);
        add.reputation(UPVOTED, DOWNVOTED);
        add.ballots(Ballots.of(PostContent.NAME, ForumsPermissions.VOTE)
                .withVotes(UPVOTED)
                .withDownVotes(posts::takesDownVotes, DOWNVOTED)
                .withDownVotesOf(ForumsPermissions.VOTE_DOWN)
                .withReactions(REACTIONS.toArray(Reaction[]::new))
                .showing(votes::tags)
                .telling(votes::publish));
        return votes;
    }

    /** Votes for a post (1) or against it (-1); a second time changes nothing. */
    public Post cast(Actor actor, Id id, int value) {
        Post post = posts.get(actor, id);
        if (post.author().id().equals(actor.requireId())) {
            throw new CommunityException(ForumsErrors.OWN_POST, "You cannot vote for your own post.");
        }
        posts.requireReach(actor.requireId(), post.author().id(), "You cannot vote for what this person writes.");
        if (post.deleted()) {
            throw new CommunityException(ForumsErrors.POST_DELETED, "This post was deleted.");
        }
        engine.votes().cast(actor, PostContent.NAME, id, value);
        return posts.get(actor, id);
    }

    /** Takes a vote back; nothing happens if there is none. */
    public Post withdraw(Actor actor, Id id) {
        if (!posts.get(actor, id).deleted()) {
            engine.votes().withdraw(actor, PostContent.NAME, id);
        }
        return posts.get(actor, id);
    }

    /** Reacts to a post. */
    public void react(Actor actor, Id id, String reaction) {
        engine.votes().react(actor, PostContent.NAME, id, reaction);
    }

    private Collection<String> tags(Id post) {
        return topics.tags(posts.place(post).topicId());
    }

    private void publish(Id id, Tally now) {
        PostRow post = posts.place(id);
        posts.rank(id, now);
        engine.events()
                .publish(
                        new PostVoted(
                                post.topicId(), id, post.number(), now.score(), now.up(), now.down(), now.reactions()),
                        topics.channel().at(post.topicId()));
    }
}
