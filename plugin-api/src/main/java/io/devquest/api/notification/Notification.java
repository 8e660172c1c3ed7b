package io.devquest.api.notification;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Something people should know. The engine leaves out whoever did it, whoever may not see the object, and whoever has
 * silenced the person who did it or is blocked by them; it groups, counts, shows live and mails as each person wants it.
 *
 * @param type the name of a {@link NotificationType}, one of this plugin's
 * @param actor who did it; empty if nobody did
 * @param object the content item it happened in, to which levels apply; empty if there is none
 * @param title what it is about, one line of text, the {@code {1}} of its texts
 * @param body a few lines of text without markup; may be empty
 * @param url the path it leads to
 * @param groupingKey unread notifications of one type with the same key are shown as one; at most 200 characters
 * @param quoted the content item whose words the body repeats; empty if that is the object
 * @param to whom a {@link NotificationType.Reach#DIRECT} one is for; empty for watchers
 * @param besides who is left out, because they get a better one for the same cause
 */
public record Notification(
        String type,
        Optional<Id> actor,
        Optional<Id> object,
        String title,
        String body,
        String url,
        String groupingKey,
        Optional<Id> quoted,
        Set<Id> to,
        Set<Id> besides) {

    /** Copies the sets. */
    public Notification {
        to = Set.copyOf(to);
        besides = Set.copyOf(besides);
    }

    /** A notification about an object, grouped by it. */
    public static Notification about(String type, Id object, String title, String url) {
        return new Notification(
                type,
                Optional.empty(),
                Optional.of(object),
                title,
                "",
                url,
                object.toString(),
                Optional.empty(),
                Set.of(),
                Set.of());
    }

    /** A notification that is about no content item, grouped with all of its type. */
    public static Notification of(String type, String title, String url) {
        return new Notification(
                type, Optional.empty(), Optional.empty(), title, "", url, "", Optional.empty(), Set.of(), Set.of());
    }

    /** The same, done by that person. */
    public Notification by(Id person) {
        return new Notification(type, Optional.of(person), object, title, body, url, groupingKey, quoted, to, besides);
    }

    /** The same with a few lines of text. */
    public Notification saying(String text) {
        return new Notification(type, actor, object, title, text, url, groupingKey, quoted, to, besides);
    }

    /** The same with another grouping key. */
    public Notification groupedBy(String key) {
        return new Notification(type, actor, object, title, body, url, key, quoted, to, besides);
    }

    /**
     * The same with a body that repeats the words of an item other than the object: of a post, where the object is its
     * topic. While that item is hidden or removed, its words are shown nowhere.
     */
    public Notification quoting(Id content) {
        return new Notification(type, actor, object, title, body, url, groupingKey, Optional.of(content), to, besides);
    }

    /** The same for these people. */
    public Notification to(Collection<Id> people) {
        return new Notification(
                type, actor, object, title, body, url, groupingKey, quoted, Set.copyOf(people), besides);
    }

    /** The same without these people. */
    public Notification besides(Collection<Id> people) {
        return new Notification(type, actor, object, title, body, url, groupingKey, quoted, to, Set.copyOf(people));
    }
}
