package io.devquest.api.access;

import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;

/**
 * Who may see which content item. Default deny: an item without an audience, or whose plugin is off, is seen by nobody.
 *
 * <p>A plugin gives each item its audience in the transaction that makes it, and its mappers check it in the query by
 * including the engine's condition, with the {@link Viewer} as parameter {@code viewer}:
 *
 * <pre>{@code
 * select t.id, t.title from forums.topic t
 * where <include refid="core.visible"><property name="content" value="t.id"/></include>
 * }</pre>
 *
 * <p>Methods that write join the transaction of the calling thread. Ids are unique over all kinds of content.
 */
public interface Audiences {

    /**
     * Gives an item an audience of its own, or another one if it has one already. Live subscriptions of those who lose
     * it are closed after the commit.
     *
     * @param type the name of its {@link io.devquest.api.content.ContentType}, one of this plugin's
     * @throws IllegalStateException outside a transaction
     */
    void assign(String type, Id content, Audience audience);

    /**
     * Lets an item share the audience of another one, now and whenever that one gets another: a topic that of its board.
     *
     * @param parent an item of this plugin that has an audience
     * @throws IllegalStateException outside a transaction, or if the parent has no audience
     */
    void share(String type, Id content, Id parent);

    /**
     * The same for many items that have an audience already, such as the posts of a topic that moves to another board.
     * Five statements for each thousand of them.
     *
     * @param contents items of this plugin and of that type
     * @param parent an item of this plugin that has an audience
     * @throws IllegalStateException outside a transaction
     * @throws IllegalArgumentException if one of them is no such item, or the parent has no audience
     */
    void share(String type, Collection<Id> contents, Id parent);

    /** Takes an item out; nobody sees it any more. To be called when its row is deleted for good. */
    void remove(Id content);

    /**
     * Takes an item from everybody, whatever its audience: {@code core.visible} leaves it out, what quotes it is left
     * out of the centres and mails, and facts that carry its text are replayed without it. To be called when its author
     * or a moderator deletes it while its row stays; moderators look at it through
     * {@code core.visible_or_hidden}.
     *
     * @throws IllegalStateException outside a transaction
     */
    void conceal(Id content);

    /**
     * Gives an item back to its audience, unless moderators have hidden it: only their decision shows it again.
     *
     * @return false if it stays hidden
     * @throws IllegalStateException outside a transaction
     */
    boolean reveal(Id content);

    /** The audience of an item. One statement. */
    Optional<Audience> of(Id content);

    /**
     * Those of the items the actor may see. One statement.
     *
     * @param contents at most 1,000
     */
    Set<Id> visible(Actor actor, Collection<Id> contents);
}
