package io.devquest.api.tag;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import io.devquest.api.notification.WatchLevel;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The tags of the things of those content types for which this plugin has declared a {@link TagScope}.
 *
 * <p>A tag has 2 to 30 letters, digits and {@code + # . -}, in lower case and in the form NFKC of Unicode; blanks become
 * hyphens. One name is one tag for the whole community. A name that moderators have merged into another stands for that one.
 *
 * <p>Queries of a plugin read tags by two fragments: {@code core.tags}, a text with blanks between the tags of the content
 * item in the column, in their order; and the condition {@code core.tagged}, which asks whether it has the tag in the
 * parameter {@code tag}.
 */
public interface Tags {

    /**
     * Gives a thing these tags and no others, in this order; to be called in the transaction that saves it, after it got
     * its audience. At most ten statements, one or two if nothing changes.
     *
     * @param tags as they were typed
     * @throws io.devquest.api.error.InvalidInput for the field {@code tags}, with a sentence for its author: too many or too
     *     few, not a tag, or one that there is not yet and the actor may not make
     * @throws IllegalArgumentException for a type without a scope of this plugin
     * @throws IllegalStateException outside a transaction
     */
    void set(Actor actor, String type, Id content, Collection<String> tags);

    /**
     * What somebody typed into one line, as {@link #set} takes it: with commas between the tags or, without any comma,
     * blanks.
     */
    List<String> read(String line);

    /**
     * The tags of things, in their order; things without tags are left out. One statement.
     *
     * @param contents at most 1,000
     */
    Map<Id, List<String>> of(Collection<Id> contents);

    /**
     * Who has said how much they want to hear of a tag of this thing; of several tags, {@link WatchLevel#MUTED} wins, then
     * who hears more. Name those who watch ({@link WatchLevel#WATCHING}, and {@link WatchLevel#FIRST} while the thing is new)
     * in a notification about the thing, which leaves out those who may not see it, and who has muted it {@code besides} the
     * others. One statement.
     */
    Map<Id, WatchLevel> levels(Id content);
}
