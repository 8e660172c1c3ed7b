package io.devquest.api.content;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.List;

/**
 * A kind of thing people make, such as {@code forums.topic}. Through it the engine can link to a thing without knowing
 * its plugin: {@code /content/forums.topic/<id>} leads to it for ever. While the plugin is off, its things are served
 * nowhere.
 */
public interface ContentType {

    /** {@code <plugin>.<word>}; stable for ever. */
    String name();

    /**
     * The things with these ids that the actor may see; the others are left out. Called on a request's thread, outside
     * a transaction; at most one statement for the whole list.
     *
     * @param ids at most 100
     */
    List<ContentItem> visible(Actor actor, Collection<Id> ids);

    /**
     * What a person made of this kind, for the archive of their data: values that can be written as JSON. Called on a
     * thread of the engine, in a read-only transaction.
     */
    default List<Object> export(Id person) {
        return List.of();
    }

    /**
     * Takes a person's name off what they made of this kind, or takes it away, because their account is removed. Called
     * on a thread of the engine, in the transaction of the removal; if it throws, the account stays.
     */
    default void erase(Id person) {}
}
