package io.devquest.snippets.review;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface ThreadMapper {

    void insert(ThreadRow thread);

    void insertComment(
            Id id,
            Id threadId,
            Id authorId,
            String body,
            Html html,
            @Nullable String suggestion,
            boolean draft,
            Instant at);

    /** Of a snippet the viewer may see: with what the viewer has drafted. */
    List<ThreadRow> selectBySnippet(Viewer viewer, Id snippet);

    List<CommentRow> selectComments(Viewer viewer, Id snippet);

    Optional<ThreadRow> selectById(Viewer viewer, Id snippet, Id id);

    Optional<CommentRow> selectComment(Viewer viewer, Id snippet, Id id);

    /** Those whose lines the latest revision has. */
    List<ThreadRow> selectPlaced(Id snippet);

    List<CommentRow> selectDrafts(Id snippet, Id author);

    /** Who has said something in a thread. */
    List<Id> selectAuthors(Id thread);

    /** Those of a content item that the viewer may see. */
    List<CommentRow> selectVisible(Viewer viewer, Collection<Id> ids);

    /** Whatever the state. */
    List<CommentRow> selectAny(Collection<Id> ids);

    /** 0 if the version is another; a draft has not been edited. */
    int updateText(
            Id comment, int version, String body, Html html, @Nullable String suggestion, @Nullable Instant editedAt);

    void updatePlace(Id id, String file, int first, int last, boolean outdated);

    void updateResolved(Id id, @Nullable Id by);

    /** 0 if it was applied or changed before; counts as a change. */
    int updateApplied(Id comment, int version, int revision);

    int updatePublished(Id comment, String body, Html html);

    void updateDeleted(Id comment, @Nullable Instant at);
}
