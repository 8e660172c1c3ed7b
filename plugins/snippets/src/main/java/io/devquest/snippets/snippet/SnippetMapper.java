package io.devquest.snippets.snippet;

import io.devquest.api.access.Viewer;
import io.devquest.api.data.Id;
import io.devquest.api.view.Html;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

interface SnippetMapper {

    void insert(
            Id id,
            Id authorId,
            String title,
            String description,
            Html html,
            String audience,
            String accessKey,
            @Nullable String context,
            @Nullable Id forkOf,
            @Nullable Integer forkRevision,
            Instant at);

    Optional<SnippetRow> selectById(Viewer viewer, Id id, @Nullable String accessKey);

    List<SnippetRow> selectByIds(Viewer viewer, Collection<Id> ids);

    List<SnippetRow> selectList(Viewer viewer, SnippetQuery query, @Nullable String tag);

    /** Whatever its audience and state. */
    Optional<SnippetRow> selectAny(Id id);

    /** Of one that is there. */
    Optional<Id> selectAuthor(Id id);

    List<SnippetDocument> selectDocuments(Collection<Id> ids);

    List<SnippetRow> selectByAuthor(Id authorId);

    /** 0 if somebody else was first. */
    int updateText(
            Id id,
            int version,
            String title,
            String description,
            Html html,
            String audience,
            @Nullable String context,
            int revision,
            Instant at);

    void updateForks(Id id);

    void updateStars(Id id, long stars);

    void updateDeleted(Id id, @Nullable Instant at);

    void updateDeletedPrivate(Id authorId, Instant at);
}
