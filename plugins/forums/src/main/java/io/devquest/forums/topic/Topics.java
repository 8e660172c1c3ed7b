package io.devquest.forums.topic;

import io.devquest.api.Engine;
import io.devquest.api.Registrar;
import io.devquest.api.access.Actor;
import io.devquest.api.access.Audience;
import io.devquest.api.content.Context;
import io.devquest.api.data.Id;
import io.devquest.api.data.Paging;
import io.devquest.api.error.CommonErrors;
import io.devquest.api.error.CommunityException;
import io.devquest.api.error.InvalidInput;
import io.devquest.api.live.Channel;
import io.devquest.api.live.Message;
import io.devquest.api.revision.Revision;
import io.devquest.api.search.SearchDocument;
import io.devquest.forums.board.Board;
import io.devquest.forums.board.BoardKind;
import io.devquest.forums.board.BoardModerators;
import io.devquest.forums.board.Boards;
import io.devquest.forums.board.TagRule;
import io.devquest.forums.shared.About;
import io.devquest.forums.shared.ForumsErrors;
import io.devquest.forums.shared.ForumsPermissions;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The topics, without their posts. */
public final class Topics {

    /** Half of them of the board itself, half on top of all boards. */
    private static final int MOST_PINNED = 20;

    private final Engine engine;
    private final TopicMapper mapper;
    private final Boards boards;
    private final TopicPlaces places;
    private final Channel channel;
    private final ShownTopics shown;

    private Topics(Engine engine, TopicMapper mapper, Boards boards) {
        this.engine = engine;
        this.mapper = mapper;
        this.boards = boards;
        this.places = new TopicPlaces(engine, mapper, boards);
        this.shown = new ShownTopics(engine);
        this.channel =
                new Channel("forums.topic", this::mayFollow).withPresence().accepting(Message.TYPING);
    }

    /** The service over this plugin's own mapper. */
    public static Topics of(Registrar add, Boards boards) {
        return new Topics(add.engine(), add.mapper(TopicMapper.class), boards);
    }

    /** What happens in one topic, for those who may read it. */
    public Channel channel() {
        return channel;
    }

    private boolean mayFollow(Actor actor, String key) {
        return actor.can(ForumsPermissions.READ)
                && Id.parse(key)
                        .flatMap(id -> mapper.selectById(Viewer.of(actor), id))
                        .isPresent();
    }

    /** The topic, if the actor may see it. */
    public Topic get(Actor actor, Id id) {
        return shown(List.of(visible(Viewer.of(actor), id))).get(0);
    }

    /** The topic, if there is one the actor may see. */
    public Optional<Topic> find(Actor actor, Id id) {
        return mapper.selectById(Viewer.of(actor), id)
                .map(row -> shown(List.of(row)).get(0));
    }

    /** Where a topic is found now: itself, or the one it was merged into. */
    public Topic trace(Actor actor, Id id) {
        try {
            return get(actor, id);
        } catch (CommunityException missing) {
            return get(actor, mapper.selectMergedInto(id).orElseThrow(() -> missing));
        }
    }

    /** The same with what the actor is to it; one statement for the topic and one for its people. */
    public TopicSight sight(Actor actor, Id id) {
        Viewer viewer = Viewer.of(actor);
        TopicRow row = mapper.selectSight(viewer, id)
                .or(() -> mapper.selectMergedInto(id).flatMap(into -> mapper.selectSight(viewer, into)))
                .orElseThrow(Topics::missing);
        return new TopicSight(
                shown(List.of(row)).get(0),
                BoardModerators.may(actor, row.appointed()),
                actor.signedIn() ? row.watched() : null);
    }

    /** The topic for somebody who replies to it; whoever does not find it hears where it went. */
    public Topic getToReply(Actor actor, Id id) {
        return find(actor, id).orElseThrow(() -> places.gone(Viewer.of(actor), id));
    }

    /** The tags somebody typed into one line. */
    public List<String> typed(@Nullable String line) {
        return engine.tags().read(line == null ? "" : line);
    }

    /** The tags of a topic, whoever asks and whatever its state. */
    public List<String> tags(Id id) {
        return engine.tags().of(List.of(id)).getOrDefault(id, List.of());
    }

    /** The topic, if the actor may change it. */
    Topic getToChange(Actor actor, Id id) {
        TopicRow row = visible(Viewer.of(actor), id);
        requireOwn(actor, row);
        return shown(List.of(row)).get(0);
    }

    /** Topics with the text of their first post. */
    List<TopicExcerpt> excerpts(Actor actor, Collection<Id> ids) {
        return ids.isEmpty() ? List.of() : mapper.selectExcerpts(Viewer.of(actor), ids);
    }

    /** What can be found of these topics. */
    List<SearchDocument> documents(Collection<Id> ids) {
        return mapper.selectDocuments(ids).stream().map(TopicDocument::document).toList();
    }

    /** Adds a topic that has no post yet; in the transaction that adds the first. */
    public Id add(Board board, Actor author, String title, List<String> tags, @Nullable String context, Instant at) {
        String about = context == null ? board.context() : context;
        Id id = engine.ids().next();
        mapper.insert(id, board.id(), author.requireId(), title, about, at);
        if (board.kind().equals(BoardKind.SOLUTIONS)) {
            engine.audiences().assign(TopicContent.NAME, id, Audience.completed(passed(author, about)));
        } else {
            boards.shareAudience(board, TopicContent.NAME, id);
        }
        engine.tags().set(author, TopicContent.NAME, id, tags);
        requireTags(id, board.tagRule());
        return id;
    }

    /** Which tags the board of a topic asks for. */
    TagRule tagRule(Topic topic) {
        return mapper.selectTagRule(topic.id());
    }

    /** Refuses the tags a topic has if those of a board have others. */
    public void requireTags(Id topic, TagRule rule) {
        if (!rule.free()) {
            rule.require(tags(topic));
        }
    }

    /** The exercise a solution is to, if its author has passed it. */
    private Context passed(Actor author, @Nullable String about) {
        Context exercise = About.context(about)
                .filter(context -> context.kind() == Context.Kind.EXERCISE)
                .orElseThrow(() -> InvalidInput.of("context", "required", "Say which exercise this is a solution to."));
        if (engine.completions()
                .completed(author.requireId(), List.of(exercise))
                .isEmpty()) {
            throw new CommunityException(
                    ForumsErrors.NOT_PASSED, "Pass the exercise first; then you can share your solution.");
        }
        return exercise;
    }

    /** The numbers of posts. */
    public TopicPlaces places() {
        return places;
    }

    /** Lets somebody change a text of the topic, unless its board is for reading only. */
    public void requireChange(Actor actor, Id topic) {
        boards.writers().requireChange(actor, mapper.selectBoard(topic), mapper.selectPosting(topic));
    }

    /** The topics on top of a board, latest activity first: above the first page of its list only. */
    List<Topic> pinned(Actor actor, Board board, TopicFilter filter, Paging paging) {
        return paging.after().isPresent() || !filter.open()
                ? List.of()
                : shown(mapper.selectPinned(Viewer.of(actor), board.id(), filter.tag(), MOST_PINNED));
    }

    /** Notes that somebody said more; whoever asked for it hears of it, if that was the asker. */
    public void informed(Topic topic, Id by) {
        if (topic.question() != null && topic.question().needsInfo()) {
            informed(topic.id(), by);
        }
    }

    /** The same for a topic that was not read before. */
    public void informed(Id topic, Id by) {
        if (mapper.updateInfoGiven(topic, by) == 1) {
            engine.events().publish(new InfoGiven(topic), channel.at(topic));
        }
    }

    /** Changes title and tags. */
    public Topic edit(Actor actor, Id id, TopicChange change) {
        return engine.database().inTransaction(() -> {
            TopicRow row = visible(Viewer.writing(actor), id);
            requireOwn(actor, row);
            boards.writers().requireChange(actor, row.boardId(), row.posting());
            String title = change.title() == null ? row.title() : change.title();
            int version = change.version() == null ? 0 : change.version();
            if (mapper.updateText(id, title, version) == 0) {
                throw new CommunityException(
                        CommonErrors.VERSION_STALE,
                        "Someone changed this topic in the meantime. Load it again, then repeat your change.");
            }
            if (change.tags() != null) {
                engine.tags().set(actor, TopicContent.NAME, id, List.copyOf(change.tags()));
                requireTags(id, mapper.selectTagRule(id));
            }
            remember(actor, row, title, change.reason());
            Topic topic = get(actor, id);
            engine.events()
                    .publish(
                            new TopicEdited(id, topic.title(), topic.url(), topic.tags(), topic.version()),
                            channel.at(id));
            return topic;
        });
    }

    private void remember(Actor actor, TopicRow before, String title, @Nullable String reason) {
        if (!title.equals(before.title())) {
            String why = reason == null ? "" : reason;
            engine.revisions()
                    .record(
                            before.id(),
                            Revision.of(before.authorId(), before.title(), "", "", before.createdAt()),
                            Revision.of(actor.requireId(), title, "", why, now()));
        }
    }

    /** True if the actor keeps order in the board of a topic. */
    boolean mayModerate(Actor actor, Id id) {
        return boards.moderators().ofTopic(actor, id);
    }

    /** True if the actor may edit the topic as it is. */
    boolean mayEdit(Actor actor, Id id) {
        return mapper.selectById(Viewer.writing(actor), id)
                .filter(row -> mayChange(actor, row))
                .isPresent();
    }

    private boolean mayChange(Actor actor, TopicRow row) {
        return actor.id().filter(row.authorId()::equals).isPresent()
                || boards.moderators().of(actor, row.boardId());
    }

    /** Takes a topic from readers. Its author may while nobody has replied, moderators always. */
    public void delete(Actor actor, Id id, @Nullable String reason) {
        engine.database().inTransaction(() -> {
            TopicRow row = visible(Viewer.of(actor), id);
            requireOwn(actor, row);
            if (row.postCount() > 1 && !boards.moderators().of(actor, row.boardId())) {
                throw new CommunityException(
                        ForumsErrors.TOPIC_HAS_REPLIES,
                        "Others have replied, so only a moderator can delete this topic.");
            }
            take(actor, row, reason);
        });
    }

    private void take(Actor by, TopicRow row, @Nullable String reason) {
        @Nullable Id person = by.id().orElse(null);
        if (mapper.updateDeleted(row.id(), person, now(), reason) == 1) {
            boards.countMoved(row.boardId(), -1, row.postsAway() - row.postCount());
            engine.audiences().conceal(row.id());
            mapper.selectVotedPosts(row.id()).forEach(engine.reputation()::withdraw);
            engine.events().publish(new TopicDeleted(row.id(), person), channel.at(row.id()));
        }
    }

    private void giveBack(Actor by, TopicRow row) {
        if (!engine.audiences().reveal(row.id())) {
            throw hiddenByDecision();
        }
        if (mapper.updateRestored(row.id()) == 1) {
            boards.countMoved(row.boardId(), 1, row.postCount() - row.postsAway());
            mapper.selectVotedPosts(row.id()).forEach(engine.reputation()::reinstate);
            engine.events().publish(new TopicRestored(row.id(), by.id().orElse(null)), channel.at(row.id()));
        }
    }

    /** What moderators have hidden comes back by their decision only. */
    public static CommunityException hiddenByDecision() {
        return new CommunityException(
                ForumsErrors.HIDDEN_BY_DECISION, "This is hidden by a case. Decide the case to give it back.");
    }

    /** Takes a topic from readers, or gives it back, as moderators decided. */
    public void moderate(Actor moderator, Id id, boolean taken, String reason) {
        TopicRow row = visible(Viewer.deciding(), id);
        if (taken) {
            take(moderator, row, reason);
        } else {
            giveBack(moderator, row);
        }
    }

    /** A topic as moderators read it. */
    Optional<TopicPreview> preview(Id id) {
        return mapper.selectPreview(id);
    }

    /** Gives a deleted topic back to readers. */
    public Topic restore(Actor actor, Id id) {
        return engine.database().inTransaction(() -> {
            TopicRow row = visible(Viewer.of(actor), id);
            boards.moderators().require(actor, row.boardId());
            giveBack(actor, row);
            return get(actor, id);
        });
    }

    private TopicRow visible(Viewer viewer, Id id) {
        return mapper.selectById(viewer, id).orElseThrow(Topics::missing);
    }

    private void requireOwn(Actor actor, TopicRow row) {
        actor.requireId();
        if (!mayChange(actor, row)) {
            throw CommunityException.forbidden("Only its author and moderators can change this topic.");
        }
    }

    static CommunityException missing() {
        return CommunityException.notFound("There is no such topic, or it was deleted.");
    }

    private Instant now() {
        return engine.clock().instant().truncatedTo(ChronoUnit.MICROS);
    }

    private List<Topic> shown(List<TopicRow> rows) {
        return shown.of(rows);
    }
}
