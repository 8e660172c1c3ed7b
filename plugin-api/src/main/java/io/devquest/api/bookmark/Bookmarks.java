package io.devquest.api.bookmark;

import io.devquest.api.access.Actor;
import io.devquest.api.data.Id;
import java.util.Collection;
import java.util.Set;

/**
 * What people keep for later: any content item they may see, known to themselves only. On a page, ask once for all that
 * it shows, and draw the button of each:
 *
 * <pre>{@code
 * {{ bookmark('notes.note', note.id, kept contains note.id, note.url) }}
 * }</pre>
 */
public interface Bookmarks {

    /**
     * Those of the items that a person has kept. One statement, none for a guest or no ids.
     *
     * @param contents at most 1,000
     */
    Set<Id> kept(Actor actor, Collection<Id> contents);
}
