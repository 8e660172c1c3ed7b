package io.devquest.forums.post;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.notification.WatchLevel;
import io.devquest.api.revision.Revision;
import io.devquest.api.search.SearchDocument;
import io.devquest.api.vote.Tally;
import io.devquest.forums.board.Board;
import io.devquest.forums.board.Boards;
import io.devquest.forums.help.Claims;
import io.devquest.forums.reading.Readings;
import io.devquest.forums.shared.Author;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.shared.Viewer;
import io.devquest.forums.topic.NewTopic;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.TopicPlace;
import io.devquest.forums.topic.TopicStarted;
import io.devquest.forums.topic.Topics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What people write in topics. */
public final class Posts {

    private final Engine engine;
    private final PostMapper mapper;
    private final Boards boards;
    private final Topics topics;
    private final Readings readings;
    private final Claims claims;
    private final PostLists lists;

    private Posts(Engine engine, PostMapper mapper, Boards boards, Topics topics, Readings readings, Claims claims) {
        this.engine = engine;
        this.mapper = mapper;
        this.boards = boards;
        this.topics = topics;
        this.readings = readings;
        this.claims = claims;
        this.lists = new PostLists(engine, mapper, topics);
    }

    /** The posts of topics, many at a time. */
    public PostLists lists() {
        return lists;
    }

    /** The service over this plugin's own mapper, and the engine as it is or was. */
    public static Posts of(
            Registrar add, Engine engine, Boards boards, Topics topics, Readings readings, Claims claims) {
        return new Posts(engine, add.mapper(PostMapper.class), boards, topics, readings, claims);
    }

    /** The post, if the actor may see its topic. */
    public Post get(Actor actor, Id id) {
        return lists.shown(actor, List.of(visible(Viewer.of(actor), id))).get(0);
    }

    /** A post of a topic, for whoever quotes it: there as others see it, and not deleted. */
    Optional<Post> quotable(Actor actor, Id topic, Id id) {
        return mapper.selectById(Viewer.writing(actor), id)
                .filter(row -> row.topicId().equals(topic) && !row.deleted())
                .map(row -> lists.shown(actor, List.of(row)).get(0));
    }

    /** The post, if the actor may change it. */
    Post getToChange(Actor actor, Id id) {
        return lists.shown(actor, List.of(changeable(actor, id))).get(0);
    }

    /** Keeps where a post stands by its votes. */
    void rank(Id post, Tally votes) {
        mapper.updateStanding(post, Standing.bound(votes), Math.toIntExact(votes.score()));
    }

    /** Starts a topic with its first post. */
    public Topic start(Actor actor, String board, NewTopic input) {
        PostText text = PostText.of(engine, actor, input.body());
        return engine.database().inTransaction(() -> {
            Instant now = now();
            Board place = boards.get(actor, board);
            boards.writers().require(actor, place.id(), place.posting(), true);
            place.requireOwnWords(text.body());
            Author author = Author.of(engine, actor);
            List<String> tags = input.tags() == null ? List.of() : List.copyOf(input.tags());
            Id id = topics.add(place, actor, title(input), tags, input.context(), now);
            int number = topics.places().first(id, author.id(), now).number();
            PostAdded first = add(id, title(input), number, author, text, null, now);
            boards.countWritten(place.id(), 1, 1, now);
            Topic topic = topics.get(actor, id);
            readings.wrote(author.id(), id, number);
            engine.notifications().suggest(author.id(), id, WatchLevel.WATCHING);
            engine.events()
                    .publish(new TopicStarted(
                            id,
                            place.id(),
                            place.title(),
                            topic.title(),
                            topic.url(),
                            topic.tags(),
                            author,
                            text.mentioned(),
                            now));
            engine.events().publish(first, topics.channel().at(id));
            return topic;
        });
    }

    /** Adds a post to a topic. */
    public Post reply(Actor actor, Id topicId, NewPost input) {
        PostText text = PostText.of(engine, actor, input.body());
        return engine.database().inTransaction(() -> {
            Instant now = now();
            Topic topic = topics.getToReply(actor, topicId);
            Author author = Author.of(engine, actor);
            if (topic.question() != null) {
                requireReach(author.id(), topic.author().id(), "You cannot answer the questions of this person.");
            }
            TopicPlace place = topics.places().reply(actor, topic, now);
            PostAdded added = add(topicId, topic.title(), place.number(), author, text, input.replyTo(), now);
            readings.wrote(author.id(), topicId, added.number());
            engine.notifications().suggest(author.id(), topicId, WatchLevel.TRACKING);
            boards.countWritten(place.boardId(), 0, 1, now);
            topics.informed(topic, author.id());
            engine.events().publish(added, topics.channel().at(topicId));
            claims.answered(topic, author.id());
            if (added.number() == 2) {
                engine.search().changed(List.of(topicId)); // is answered now
            }
            return new Post(
                    added.postId(),
                    topicId,
                    added.number(),
                    author,
                    added.replyTo(),
                    added.replyToNumber(),
                    text.body(),
                    text.html(),
                    0,
                    false,
                    new Tally(added.postId(), 0, 0, Map.of(), 0, null),
                    added.version(),
                    now,
                    null,
                    false);
        });
    }

    private PostAdded add(
            Id topic, String title, int number, Author author, PostText text, @Nullable Id replyTo, Instant now) {
        AnsweredPost answered = replyTo == null ? null : answered(topic, replyTo, author.id());
        Id id = engine.ids().next();
        mapper.insert(id, topic, number, author.id(), replyTo, text.body(), text.html(), now);
        engine.audiences().share(PostContent.NAME, id, topic);
        engine.files().attach(author.id(), id, text.body());
        return new PostAdded(
                topic,
                title,
                id,
                number,
                author,
                replyTo,
                answered == null ? null : answered.number(),
                answered == null ? null : answered.authorId(),
                text.mentioned(),
                text.html(),
                1,
                now);
    }

    private AnsweredPost answered(Id topic, Id post, Id by) {
        AnsweredPost answered = mapper.selectAnswered(topic, post)
                .orElseThrow(() -> InvalidInput.of("replyTo", "sameTopic", "This topic has no such post to reply to."));
        requireReach(by, answered.authorId(), "You cannot reply to this person. Write in the topic instead.");
        return answered;
    }

    /** Refuses what somebody wants to do to somebody else if one of them has blocked the other. */
    void requireReach(Id from, Id to, String refusal) {
        if (!engine.relations().mayReach(from, to)) {
            throw new CommunityException(ForumsErrors.UNREACHABLE, refusal);
        }
    }

    /** Changes the text of a post; the engine keeps what it was. */
    public Post edit(Actor actor, Id id, PostChange change) {
        PostText text = PostText.of(engine, actor, change.body());
        return engine.database().inTransaction(() -> {
            PostRow row = changeable(actor, id);
            int version = change.version() == null ? 0 : change.version();
            if (row.deleted()) {
                throw new CommunityException(ForumsErrors.POST_DELETED, "This post was deleted. Restore it first.");
            }
            topics.requireChange(actor, row.topicId());
            Instant now = now();
            if (row.version() != version
                    || mapper.updateText(id, text.body(), text.html(), version, actor.requireId(), now) == 0) {
                throw new CommunityException(
                        CommonErrors.VERSION_STALE,
                        "Someone changed this post in the meantime. Load it again, then repeat your change.");
            }
            engine.files().replace(actor.requireId(), id, text.body());
            engine.revisions()
                    .record(
                            id,
                            Revision.of(row.authorId(), "", row.body(), "", row.createdAt()),
                            Revision.of(actor.requireId(), "", text.body(), change.said(), now));
            if (row.number() == 1) {
                engine.search().changed(List.of(row.topicId()));
                topics.informed(row.topicId(), actor.requireId());
            }
            engine.events()
                    .publish(
                            new PostEdited(
                                    row.topicId(),
                                    id,
                                    row.number(),
                                    text.html(),
                                    version + 1,
                                    text.newlyMentioned(engine, actor, row.body()),
                                    now),
                            topics.channel().at(row.topicId()));
            return get(actor, id);
        });
    }

    /** Those of the posts the actor may see, with the title of their topic. */
    List<PostExcerpt> excerpts(Actor actor, Collection<Id> ids) {
        return ids.isEmpty() ? List.of() : mapper.selectExcerpts(Viewer.of(actor), ids);
    }

    /** What can be found of these posts. */
    List<SearchDocument> documents(Collection<Id> ids) {
        return mapper.selectDocuments(ids).stream().map(PostDocument::document).toList();
    }

    /** A post as those are told who may see it; empty if it was deleted. */
    Optional<PostExcerpt> excerpt(Id id) {
        return mapper.selectExcerpt(id);
    }

    /** Takes a post from readers; its number stays. */
    public void delete(Actor actor, Id id, @Nullable String reason) {
        engine.database().inTransaction(() -> {
            PostRow row = changeable(actor, id);
            if (row.number() == 1) {
                throw new CommunityException(
                        ForumsErrors.FIRST_POST, "The first post carries the topic. Delete the topic instead.");
            }
            take(actor, row, reason);
        });
    }

    private void take(Actor by, PostRow row, @Nullable String reason) {
        @Nullable Id person = by.id().orElse(null);
        topics.places().lock(row.topicId());
        if (mapper.updateDeleted(row.id(), person, now(), reason) == 1) {
            topics.places().recount(row.topicId());
            engine.audiences().conceal(row.id());
            engine.search().changed(List.of(row.topicId())); // may have been the answer
            engine.events()
                    .publish(
                            new PostDeleted(row.topicId(), row.id(), row.number(), person),
                            topics.channel().at(row.topicId()));
        }
    }

    private void giveBack(PostRow row) {
        if (!engine.audiences().reveal(row.id())) {
            throw Topics.hiddenByDecision();
        }
        topics.places().lock(row.topicId());
        if (mapper.updateRestored(row.id()) == 1) {
            topics.places().recount(row.topicId());
            engine.search().changed(List.of(row.topicId()));
            engine.events()
                    .publish(
                            new PostRestored(row.topicId(), row.id(), row.number(), row.html(), row.version()),
                            topics.channel().at(row.topicId()));
        }
    }

    /** Takes a post from readers, or gives it back, as moderators decided; the first one goes with its topic. */
    void moderate(Actor moderator, Id id, boolean taken, String reason) {
        PostRow row = visible(Viewer.deciding(), id);
        if (row.number() == 1) {
            topics.moderate(moderator, row.topicId(), taken, reason);
        } else if (taken) {
            take(moderator, row, reason);
        } else {
            giveBack(row);
        }
    }

    /** A post as moderators read it. */
    Optional<PostPreview> preview(Id id) {
        return mapper.selectPreview(id);
    }

    /** Where a post is, whoever asks and whatever its state. */
    PostRow place(Id id) {
        return visible(Viewer.deciding(), id);
    }

    /** Whether people may vote against a post. */
    boolean takesDownVotes(Id id) {
        return mapper.selectDownVotes(id);
    }

    /** Gives a deleted post back to readers. */
    public Post restore(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            PostRow row = visible(Viewer.of(actor), id);
            boards.moderators().requireOfTopic(actor, row.topicId());
            giveBack(row);
            return get(actor, id);
        });
    }

    private PostRow changeable(Actor actor, Id id) {
        PostRow row = visible(Viewer.of(actor), id);
        actor.requireId();
        if (!mayChange(actor, row)) {
            throw CommunityException.forbidden("Only its author and moderators can change this post.");
        }
        return row;
    }

    private boolean mayChange(Actor actor, PostRow row) {
        return actor.id().filter(row.authorId()::equals).isPresent()
                || boards.moderators().ofTopic(actor, row.topicId());
    }

    private PostRow visible(Viewer viewer, Id id) {
        return mapper.selectById(viewer, id)
                .orElseThrow(() -> CommunityException.notFound("There is no such post, or its topic was deleted."));
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** True if the actor keeps order in the board of a post. */
    boolean mayModerate(Actor actor, Id id) {
        return boards.moderators().ofPost(actor, id);
    }

    /** True if the actor may edit the post as it is. */
    boolean mayEdit(Actor actor, Id id) {
        return mapper.selectById(Viewer.of(actor), id)
                .filter(row -> !row.deleted() && mayChange(actor, row))
                .isPresent();
    }

    /** Input that has passed its checks is never null. */
    private static String title(NewTopic checked) {
        return checked.title() == null ? "" : checked.title();
    }
}
