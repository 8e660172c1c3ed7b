package io.devquest.forums.question;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.reputation.Grant;
import io.devquest.api.reputation.ReputationRule;
import io.devquest.forums.post.Post;
import io.devquest.forums.post.Posts;
import io.devquest.forums.question.QuestionMapper.Accepted;
import io.devquest.forums.shared.Author;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.topic.QuestionRules;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.Topics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Which answer to a question is the accepted one. */
public final class Answers {

    /** What an accepted answer brings its author, and whoever accepts it; beyond what a day can bring. */
    public static final ReputationRule ACCEPTED =
            ReputationRule.of("forums.answer.accepted", 15).withGiver(2).exempt();

    private final Engine engine;
    private final QuestionMapper mapper;
    private final Topics topics;
    private final Posts posts;
    private final QuestionRules rules;

    private Answers(Engine engine, QuestionMapper mapper, Topics topics, Posts posts) {
        this.engine = engine;
        this.mapper = mapper;
        this.topics = topics;
        this.posts = posts;
        this.rules = new QuestionRules(engine);
    }

    /** The service over this plugin's own mapper; declares what an accepted answer brings. */
    public static Answers of(Registrar add, Topics topics, Posts posts) {
        add.reputation(ACCEPTED);
        return new Answers(add.engine(), add.mapper(QuestionMapper.class), topics, posts);
    }

    /** The same over other services of the engine. */
    public Answers with(Engine other) {
        return new Answers(other, mapper, topics, posts);
    }

    /** Makes a reply the accepted answer, instead of whichever was. */
    public Topic accept(Actor actor, Id postId) {
        return engine.database().inTransaction(() -> {
            Post post = posts.get(actor, postId);
            Topic topic = changeable(actor, post);
            if (post.number() == 1) {
                throw new CommunityException(ForumsErrors.NOT_AN_ANSWER, "The question cannot be its own answer.");
            }
            if (post.deleted()) {
                throw new CommunityException(ForumsErrors.POST_DELETED, "This post was deleted.");
            }
            mapper.selectForUpdate(topic.id());
            Optional<Accepted> before = mapper.selectAccepted(topic.id());
            if (before.map(Accepted::postId).filter(postId::equals).isEmpty()) {
                before.ifPresent(old -> revoke(topic, old));
                store(actor, topic, post);
            }
            return topics.get(actor, topic.id());
        });
    }

    private void store(Actor actor, Topic topic, Post post) {
        Id by = actor.requireId();
        Instant now = engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
        mapper.updateAnswer(topic.id(), post.id(), by, now);
        Author accepter = engine.people()
                .byId(by)
                .map(Author::of)
                .orElseThrow(() -> CommunityException.forbidden("Sign in again."));
        engine.events()
                .publish(
                        new AnswerAccepted(
                                topic.id(),
                                topic.title(),
                                post.id(),
                                post.number(),
                                post.author().id(),
                                accepter,
                                now),
                        topics.channel().at(topic.id()));
        engine.reputation()
                .grant(Grant.of(ACCEPTED, post.author().id(), subject(topic, post.id()))
                        .by(by)
                        .on(post.id())
                        .tagged(topic.tags()));
    }

    /** Takes back that a reply is the accepted answer; nothing happens if it is not. */
    public Topic withdraw(Actor actor, Id postId) {
        return engine.database().inTransaction(() -> {
            Post post = posts.get(actor, postId);
            Topic topic = changeable(actor, post);
            mapper.selectForUpdate(topic.id());
            mapper.selectAccepted(topic.id())
                    .filter(accepted -> accepted.postId().equals(postId))
                    .ifPresent(accepted -> {
                        mapper.updateAnswer(topic.id(), null, null, null);
                        engine.events()
                                .publish(
                                        new AnswerWithdrawn(topic.id(), postId, accepted.number()),
                                        topics.channel().at(topic.id()));
                        revoke(topic, accepted);
                    });
            return topics.get(actor, topic.id());
        });
    }

    private Topic changeable(Actor actor, Post post) {
        Topic topic = topics.get(actor, post.topicId());
        if (topic.question() == null) {
            throw new CommunityException(
                    ForumsErrors.NOT_A_QUESTION, "This board is for discussion: its topics have no accepted answer.");
        }
        if (!rules.mayAccept(actor, topic)) {
            throw CommunityException.forbidden(
                    "Only the asker accepts an answer, and trusted people once the question " + "is some days old.");
        }
        return topic;
    }

    private void revoke(Topic topic, Accepted accepted) {
        engine.reputation().revoke(ACCEPTED, accepted.authorId(), subject(topic, accepted.postId()));
    }

    private static String subject(Topic topic, Id post) {
        return "forums.topic:" + topic.id() + "/answer:" + post;
    }
}
