package io.devquest.engine.activity;

import io.devquest.api.content.ContentItem;
import io.devquest.api.content.Context;
import io.devquest.api.data.Cursor;
import io.devquest.api.data.Id;
import io.devquest.api.people.Person;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the shape of an activity of Activity Streams 2.0.
 *
 * @param type the verb, in the words of its vocabulary
 * @param sentence the same in words
 * @param cursor to ask what has come since
 */
record ActivityDocument(
        Id id,
        String type,
        ActivityActor actor,
        ActivityThing object,
        @Nullable ActivityThing target,
        @Nullable ActivityContext context,
        ActivityAudience audience,
        Instant published,
        String sentence,
        String cursor) {

    /** Who did it. */
    record ActivityActor(String type, Id id, String name, String displayName, String url, String avatarUrl) {
        static ActivityActor of(Person person) {
            return new ActivityActor(
                    "Person", person.id(), person.name(), person.displayName(), person.url(), person.avatarUrl());
        }
    }

    /** A content item. */
    record ActivityThing(String type, Id id, String name, String url, String summary) {
        static ActivityThing of(ContentItem item) {
            return new ActivityThing(item.type(), item.id(), item.title(), item.url(), item.excerpt());
        }
    }

    /** A course, lesson or exercise. */
    record ActivityContext(String type, String id) {
        static ActivityContext of(Context context) {
            return new ActivityContext(context.kind().name().toLowerCase(Locale.ROOT), context.id());
        }
    }

    /** Who may see it now. */
    record ActivityAudience(String kind, @Nullable ActivityGroup group) {}

    /** The group that may see it. */
    record ActivityGroup(@Nullable Id id, String name, String url) {}

    static ActivityDocument of(Doing doing, String sentence) {
        ActivityRow row = doing.row();
        return new ActivityDocument(
                row.id(),
                row.verb().type(),
                ActivityActor.of(doing.actor()),
                ActivityThing.of(doing.object()),
                doing.target() == null ? null : ActivityThing.of(doing.target()),
                row.context() == null
                        ? null
                        : Context.parse(row.context()).map(ActivityContext::of).orElse(null),
                new ActivityAudience(
                        row.audience(),
                        row.groupName() == null
                                ? null
                                : new ActivityGroup(row.groupId(), row.groupName(), "/g/" + row.groupSlug())),
                row.at(),
                sentence,
                Cursor.of(row.seq()).toString());
    }
}
