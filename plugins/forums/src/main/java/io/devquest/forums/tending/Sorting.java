package io.devquest.forums.tending;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.data.Id;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.notification.WatchLevel;
import io.devquest.forums.board.Board;
import io.devquest.forums.board.BoardKind;
import io.devquest.forums.board.Boards;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.topic.Topic;
import io.devquest.forums.topic.TopicContent;
import io.devquest.forums.topic.Topics;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts topics and posts where they belong: into another board, into another topic, into a topic of their own. */
public final class Sorting {

    private static final String POST = "forums.post";

    private final Engine engine;
    private final TendingMapper topicRows;
    private final SortingMapper mapper;
    private final Boards boards;
    private final Topics topics;
    private final Tending tending;
    private final TopicLog log;
    private final Followers followers;

    private Sorting(
            Engine engine,
            TendingMapper topicRows,
            SortingMapper mapper,
            Boards boards,
            Topics topics,
            Tending tending,
            TopicLog log,
            Followers followers) {
        this.engine = engine;
        this.topicRows = topicRows;
        this.mapper = mapper;
        this.boards = boards;
        this.topics = topics;
        this.tending = tending;
        this.log = log;
        this.followers = followers;
    }

    /** The service over this plugin's own mappers. */
    public static Sorting of(Registrar add, Boards boards, Topics topics, Tending tending, TopicLog log) {
        return new Sorting(
                add.engine(),
                add.mapper(TendingMapper.class),
                add.mapper(SortingMapper.class),
                boards,
                topics,
                tending,
                log,
                Followers.of(add));
    }

    /** Puts a topic into another board; those who may see that one see it from now on, nobody else. */
    Topic move(Actor actor, Id id, String slug, @Nullable List<String> tags) {
        return engine.database().inTransaction(() -> {
            boards.moderators().require(actor, topics.get(actor, id).board().id());
            requireNoSolution(id);
            Board to = boards.get(actor, slug);
            boards.moderators().require(actor, to.id());
            if (to.kind().equals(BoardKind.SOLUTIONS)) {
                throw stays();
            }
            TendedRow topic = lock(id);
            if (tags != null) {
                engine.tags().set(actor, TopicContent.NAME, id, tags);
            }
            topics.requireTags(id, to.tagRule());
            if (!to.id().equals(topic.boardId())) {
                mapper.updateBoard(id, to.id());
                engine.audiences().share(TopicContent.NAME, List.of(id), to.id());
                engine.audiences().share(POST, mapper.selectPosts(id), id);
                count(Map.of(topic.boardId(), new Change(-1, -topic.posts()), to.id(), new Change(1, topic.posts())));
                add(log.line(topic, Deed.MOVED, actor.requireId(), null).to(to.id()));
            }
            return topics.get(actor, id);
        });
    }

    /** Puts the posts of a topic at the end of another one, whose address the first one has from then on. */
    Topic merge(Actor actor, Id from, Id into) {
        if (from.equals(into)) {
            throw InvalidInput.of("into", "other", "A topic cannot be merged into itself. Name another one.");
        }
        return engine.database().inTransaction(() -> {
            boards.moderators().require(actor, topics.get(actor, from).board().id());
            requireTarget(actor, into);
            requireNoSolution(from, into);
            boolean first = from.compareTo(into) < 0;
            TendedRow one = lock(first ? from : into);
            TendedRow two = lock(first ? into : from);
            merge(actor, first ? one : two, first ? two : one);
            return topics.get(actor, into);
        });
    }

    private void merge(Actor actor, TendedRow from, TendedRow into) {
        List<Id> posts = mapper.selectPosts(from.id());
        followers.move(from.id(), into.id(), into.postCount());
        mapper.updateMerged(from.id(), into.id(), into.postCount());
        mapper.updateGrown(from.id(), into.id(), posts.size());
        mapper.updateGone(from.id(), into.id(), actor.requireId(), now());
        topics.places().recount(into.id());
        mapper.updateLeading(from.id(), into.id());
        mapper.updateDuplicates(from.id(), into.id());
        if (!from.boardId().equals(into.boardId())) {
            engine.audiences().share(POST, posts, into.id());
        }
        engine.audiences().conceal(from.id());
        Map<Id, Change> counts = new TreeMap<>();
        counts.put(from.boardId(), new Change(-1, -posts.size()));
        counts.merge(into.boardId(), new Change(0, posts.size()), Change::plus);
        count(counts);
        reread(posts, from.id(), into.id());
        add(
                log.line(from, Deed.MERGED_AWAY, actor.requireId(), null).about(into.id(), posts.size()),
                log.line(into, Deed.MERGED, actor.requireId(), null).about(from.id(), posts.size()));
        tending.closeIfFull(into.id(), into.postCount(), into.postCount() + posts.size());
    }

    /** Makes a topic of some posts of another one, whose other posts keep their numbers. */
    Topic split(Actor actor, Id from, String title, List<Id> chosen) {
        return engine.database().inTransaction(() -> {
            Topic old = topics.get(actor, from);
            boards.moderators().require(actor, old.board().id());
            requireNoSolution(from);
            TendedRow topic = lock(from);
            List<SplitPost> posts = mapper.selectSplit(from, chosen);
            requireSplit(topic, chosen, posts);
            Id id = engine.ids().next();
            SplitPost first = posts.get(0);
            SplitPost last = posts.get(posts.size() - 1);
            mapper.insertTopic(id, topic.boardId(), title, first, last, posts.size());
            engine.audiences().share(TopicContent.NAME, id, topic.boardId());
            engine.tags().set(actor, TopicContent.NAME, id, old.tags());
            List<Id> ids = posts.stream().map(SplitPost::id).toList();
            mapper.updateSplit(id, from, ids);
            mapper.updateShrunk(from, ids.size(), last.number());
            mapper.updateNewest(from);
            topics.places().recount(from);
            topics.places().recount(id);
            boards.countMoved(topic.boardId(), 1, 0);
            engine.notifications().suggest(first.authorId(), id, WatchLevel.WATCHING);
            reread(ids, from, id);
            TendedRow made = lock(id);
            add(
                    log.line(topic, Deed.SPLIT, actor.requireId(), null)
                            .after(first.number() - 1)
                            .about(id, ids.size()),
                    log.line(made, Deed.SPLIT_OFF, actor.requireId(), null)
                            .after(0)
                            .about(from, ids.size()));
            return topics.get(actor, id);
        });
    }

    /** The ids of posts that somebody named by their numbers. */
    List<Id> numbered(Id topic, List<Integer> numbers) {
        return numbers.isEmpty() ? List.of() : mapper.selectNumbered(topic, numbers);
    }

    /** What is for those who have passed an exercise must come under no other audience, nor anything under that one. */
    private void requireNoSolution(Id... ids) {
        for (Id id : ids) {
            engine.audiences()
                    .of(id)
                    .filter(audience -> audience.kind() == Audience.Kind.COMPLETED)
                    .ifPresent(audience -> {
                        throw stays();
                    });
        }
    }

    private static CommunityException stays() {
        return new CommunityException(
                ForumsErrors.SOLUTION_STAYS,
                "Solutions stay where they are, because they are for those who have passed the exercise.");
    }

    private static void requireSplit(TendedRow topic, List<Id> chosen, List<SplitPost> posts) {
        if (posts.size() < chosen.size()) {
            throw InvalidInput.of("posts", "sameTopic", "Not all of these are posts of this topic.");
        }
        if (posts.get(0).number() == 1) {
            throw InvalidInput.of("posts", "first", "The first post carries the topic and stays with it.");
        }
        if (posts.stream().anyMatch(post -> post.id().equals(topic.answerId()))) {
            throw InvalidInput.of("posts", "accepted", "The accepted answer stays with its question.");
        }
    }

    private void requireTarget(Actor actor, Id into) {
        Topic target = topics.find(actor, into)
                .orElseThrow(() -> InvalidInput.of("into", "unknown", "There is no such topic."));
        boards.moderators().require(actor, target.board().id());
    }

    private TendedRow lock(Id id) {
        return topicRows
                .selectForUpdate(id)
                .orElseThrow(() -> CommunityException.notFound("This topic was deleted. Restore it first."));
    }

    /** Boards are counted in the order of their ids, so that two moves do not wait for each other. */
    private void count(Map<Id, Change> boardsOfPosts) {
        new TreeMap<>(boardsOfPosts).forEach((board, change) -> {
            boards.countMoved(board, change.topics(), change.posts());
            mapper.updateBoardActivity(board);
        });
    }

    private void reread(List<Id> posts, Id one, Id two) {
        engine.search()
                .changed(Stream.concat(posts.stream(), Stream.of(one, two)).toList());
    }

    private void add(NewLine... lines) {
        log.add(new ArrayList<>(List.of(lines)), now());
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** How many topics and posts a board has more than before. */
    private record Change(int topics, int posts) {

        Change plus(Change other) {
            return new Change(topics + other.topics, posts + other.posts);
        }
    }
}
