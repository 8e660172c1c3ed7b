package io.devquest.api.comment;

import io.devquest.api.data.Id;
import io.devquest.api.http.Request;
import io.devquest.api.view.Fragment;
import java.util.Collection;
import java.util.Map;

/**
 * Comments on content items whose {@link io.devquest.api.content.ContentType#commented} says so. The engine keeps them,
 * shows them, checks and moderates them, tells people of them and sends them live; a plugin only says where they appear:
 *
 * <pre>{@code
 * Page.of("notes/note", note.title()).with("comments", engine.comments().section(request, "notes.note", note.id()))
 * }</pre>
 *
 * and in the template {@code {{ part(comments) }}}. Comments have the audience of their item, whatever it becomes, and are
 * away while it is concealed or its plugin is off.
 */
public interface Comments {

    /**
     * The comments of an item with the form for a new one, for the page that {@link
     * io.devquest.api.content.ContentItem#url} of the item names; that page keeps the parameters {@code comments} and
     * {@code commentOn}. At most six statements, whatever the number of comments. Called on a request's thread; whoever
     * may not see the item gets a part without comments.
     *
     * @param type the name of the item's content type
     * @param content the item
     * @throws IllegalArgumentException if the type takes no comments
     */
    Fragment section(Request request, String type, Id content);

    /**
     * How many comments each of the items has, deleted and hidden ones not counted. One statement, none for no ids.
     *
     * @param contents at most 1,000 items the actor was already shown
     * @return every id that was asked for; 0 for what nobody has commented
     */
    Map<Id, Integer> counts(Collection<Id> contents);
}
