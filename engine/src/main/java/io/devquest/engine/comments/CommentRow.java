package io.devquest.engine.comments;

import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import io.devquest.api.view.Html;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A row of core.comment; without its text if the viewer may not read it. */
record CommentRow(
        Id id,
        Id item,
        String itemType,
        @Nullable Id parent,
        Id author,
        String body,
        Html html,
        int version,
        int replyCount,
        Instant createdAt,
        @Nullable Instant editedAt,
        boolean deleted,
        @Nullable Id deletedBy) {

    Comment shown(Map<Id, Person> people) {
        return new Comment(
                id,
                itemType,
                item,
                parent,
                CommentAuthor.of(people.get(author), author),
                body,
                html,
                version,
                replyCount,
                createdAt,
                editedAt,
                deleted,
                List.of());
    }

    /** True if its author took it away, who may give it back. */
    boolean withdrawn() {
        return deleted && author.equals(deletedBy);
    }

    Cursor cursor() {
        return Cursor.of(id);
    }
}
