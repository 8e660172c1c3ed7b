package io.devquest.engine.comments;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface CommentMapper {

    Optional<CommentRow> selectById(Viewer viewer, Id id);

    /** Comments on the item itself, the oldest first. */
    List<CommentRow> selectByItem(Viewer viewer, Id item, Id after, int limit);

    /** The newest replies of each of the comments, the oldest of them first. */
    List<CommentRow> selectNewestReplies(Viewer viewer, Collection<Id> parents, int most);

    List<CommentRow> selectReplies(Viewer viewer, Id parent, Id after, int limit);

    /** Comments beside this one that are older, the newest first. */
    List<Id> selectOlder(Id item, @Nullable Id parent, Id before, int limit);

    int selectNewerReplies(Id parent, Id after);

    /** The type of the item, if the viewer may see it. */
    Optional<String> selectItemType(Viewer viewer, Id item);

    List<CommentPreview> selectVisible(Viewer viewer, Collection<Id> ids);

    Optional<CommentPreview> selectPreview(Id id);

    Optional<CommentRow> selectForUpdate(Id id);

    void insert(
            Id id, Id item, String itemType, @Nullable Id parent, Id author, String body, Html html, Instant createdAt);

    int updateText(Id id, String body, Html html, int version, Instant at);

    int updateDeleted(Id id, @Nullable Id by, Instant at);

    int updateRestored(Id id);

    void updateReplyCount(Id parent, int by);

    List<CommentPreview> selectByAuthor(Id author);

    void updateErased(Id author, Html html);

    void deleteRepliesByOwner(String prefix);

    void deleteByOwner(String prefix);
}
