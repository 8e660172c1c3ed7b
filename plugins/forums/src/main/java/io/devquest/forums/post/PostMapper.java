package io.devquest.forums.post;

import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import io.devquest.forums.shared.Viewer;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface PostMapper {

    /** Which new posts wait for a moderator in a board, or in that of a topic. */
    Optional<String> selectReview(Id place);

    /** How many posts somebody has written, counted up to a limit. */
    int selectWritten(Id author, int limit);

    void insert(Id id, Id topicId, int number, Id authorId, @Nullable Id replyTo, String body, Html html, Instant at);

    Optional<PostRow> selectById(Viewer viewer, Id id);

    List<PostRow> selectByTopic(Viewer viewer, Id topicId, long after, int limit);

    /** Those with a number of that page; fewer if some are in another topic by now. */
    List<PostRow> selectPage(Viewer viewer, Id topicId, long after, long last);

    /** The replies of a topic without the accepted one, what votes say is best first. */
    List<PostRow> selectBest(Viewer viewer, Id topicId, @Nullable Id answer, Standing after, int limit);

    /** The first post and the accepted answer, then the best of the others. */
    List<PostRow> selectRanked(Viewer viewer, Id topicId, @Nullable Id answer, int limit);

    Optional<AnsweredPost> selectAnswered(Id topicId, Id id);

    /** Those that are there for everybody who may see their topic. */
    List<PostExcerpt> selectExcerpts(Viewer viewer, Collection<Id> ids);

    /** What can be found of those that are there and do not carry their topic. */
    List<PostDocument> selectDocuments(Collection<Id> ids);

    /** One that is there, whoever asks. */
    Optional<PostExcerpt> selectExcerpt(Id id);

    /** One as moderators read it, whatever its state. */
    Optional<PostPreview> selectPreview(Id id);

    /** How many posts somebody wrote in a topic of somebody else; 0 once one of them was answered. */
    int selectUnanswered(Id topic, Id author);

    /** Whether people may vote against a post. */
    boolean selectDownVotes(Id id);

    void updateStanding(Id id, int bound, int score);

    int updateText(Id id, String body, Html html, int version, Id by, Instant at);

    int updateDeleted(Id id, @Nullable Id by, Instant at, @Nullable String reason);

    int updateRestored(Id id);
}
