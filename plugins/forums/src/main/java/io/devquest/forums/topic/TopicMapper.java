package io.devquest.forums.topic;

import io.devquest.api.data.Id;
import io.devquest.forums.board.Posting;
import io.devquest.forums.board.TagRule;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface TopicMapper {

    void insert(Id id, Id boardId, Id authorId, String title, @Nullable String context, Instant at);

    Optional<TopicRow> selectById(Viewer viewer, Id id);

    /** With what the viewer is to the topic. */
    Optional<TopicRow> selectSight(Viewer viewer, Id id);

    List<TopicRow> selectList(Viewer viewer, ListQuery query, @Nullable String tag);

    /** How many topics others started after an id, counted up to a limit. */
    int selectNewCount(
            Viewer viewer, @Nullable Id board, @Nullable String context, @Nullable String tag, Id after, int limit);

    List<TopicRow> selectByIds(Viewer viewer, Collection<Id> ids);

    List<TopicRow> selectLatest(Viewer viewer, int limit);

    List<TopicRow> selectByAuthor(Viewer viewer, Id authorId, Id before, int limit);

    List<TopicExcerpt> selectExcerpts(Viewer viewer, Collection<Id> ids);

    /** What can be found of those that are there. */
    List<TopicDocument> selectDocuments(Collection<Id> ids);

    /** One as moderators read it, whatever its state. */
    Optional<TopicPreview> selectPreview(Id id);

    /** Those on top of a board, in the order of the others. */
    List<TopicRow> selectPinned(Viewer viewer, Id boardId, @Nullable String tag, int limit);

    /** Counts a post, unless the topic is closed and that binds its author. */
    int updatePostCount(Id id, Id by, boolean bound, Instant at);

    /** Locks it until the transaction ends. */
    Id selectForUpdate(Id id);

    /** Says again whether nobody but its author has replied. */
    void updateUnanswered(Id id);

    Optional<Id> selectMergedInto(Id id);

    /** Who may write in the board of a topic. */
    Posting selectPosting(Id topic);

    /** Which tags the topics of its board have. */
    TagRule selectTagRule(Id topic);

    /** The place just taken, and how many of so many posts before it are by its author. */
    TopicPlace selectNext(Id topic, Id author, long most);

    Id selectBoard(Id topic);

    /** When somebody last wrote in a topic. */
    Optional<Instant> selectLastWritten(Id topic, Id author);

    /** Notes that the asker has said more; 0 if nobody had asked for it. */
    int updateInfoGiven(Id id, Id by);

    int updateText(Id id, String title, int version);

    int updateDeleted(Id id, @Nullable Id by, Instant at, @Nullable String reason);

    int updateRestored(Id id);

    /** The posts of a topic that have votes and were not deleted themselves. */
    List<Id> selectVotedPosts(Id topic);
}
